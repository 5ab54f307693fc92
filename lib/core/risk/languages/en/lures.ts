/** Fame and jobs. */
export const scout = `
TALENT agency|agent|scout|company|director|campaign|contract|search|producer|photographer|show
agency|agent|scout|photographer|producer|director|manager .. for|of|at|with|from .. MODEL|talent|players|brand|fashion|tv|film|music|magazine|young|club
MODEL agency|scout|job|work|contract|agent
work|working for|with .. agency|MODEL|brand|magazine|label|studio
from .. MODEL|talent agency
i run|own|have|manage .. agency|studio|brand|label
be|being|become|becoming a .. MODEL|influencer|star|actor|actress|ambassador
you .. could|should|would .. be MODEL|star|famous|actor|actress|influencer|modelling
you .. could|should MODEL
thought|think|considered|open|interested|tried|done|ever|into .. MODEL|acting|influencer
ever MODEL
have you .. MODEL|acted
talent scout
i am .. scout|photographer|producer|talent|agent|casting|recruiter
i .. scout|recruit|represent|sign|find .. for|young|new|MODEL|talent|actors|players|teens|kids|brand
scouting|recruiting .. for|new|young|MODEL|talent|players
scout for
looking|searching|look .. for .. MODEL|faces|talent|creators|girls|boys|teens|kids|actors|influencers|players
we .. need|want|seek .. MODEL|faces|teens|kids|girls|boys|actors|PIC|talent
i .. search|seek|need|want|look .. MODEL|faces|talent
new|fresh|young MODEL|faces|talent
your portfolio
portfolio
test|sample|casting shots|shot|pics|photos
make|get you .. famous|star|model|contract|signed|rich|popular|deal|trial|on
i .. make|get you .. famous|star|contract|signed|trial
get|put you .. on|in .. tv|magazine|cover|film|movie|show|music|runway|catalogue|billboard
magazine cover
online|video|virtual|remote|private|quick audition|casting|interview
casting call|over|online|for|video
we|our|the|my casting
audition .. on|over|by|via .. CAM|video|online|zoom
audition .. video
we are casting
paid|free|private|professional|test photoshoot|shoot|shoots
do|doing|book|interested .. photoshoot|shoot
MODEL .. paid|pay|per
pay .. MODEL
per shoot
i am .. photographer|producer|agent|manager
my|our|the photographer|agency|client|clients|producer|director .. loved|liked|love|want|wants|saw|noticed|looking|interested|your
photographer .. loved|liked|saw
brand ambassador|rep|deal
be|become .. ambassador
ambassador
sponsor|sponsors|sponsorship .. you|want|wants|your|deal
sponsor you
sponsor wants
have|got .. right|perfect|exactly|natural|great|perfect look|face
your look|face is|would .. perfect|exactly|right|what|great
right|perfect look .. for
perfect|ideal|right|great for .. our|the|my .. campaign|brand|client|agency|show|range|shoot|role|film|cover|magazine|look|part
exactly what .. client|we|agency|looking
our|my campaign|clients|client|agency|brand|magazine|label
star|model potential
you .. potential
star quality
sign you
love|like to sign|represent|manage you
represent .. you|young|actors|models|talent|players
i|we .. manage|represent .. MODEL|influencers|talent|creators|players|actors
grow your|you .. account|followers|page|following|channel|audience
get|give|help you .. followers|verified|views|grow
i .. can .. get|make .. followers|views
verified badge|tick
feature|featured you|your .. page|account|magazine|on|in
feature you
trial|academy|contract|club .. you|trial|offer|professional
coach|scout .. at|for academy|club|team
academy .. trial|want|coach
want to trial|sign
football|soccer|basketball scout|agent
big|pro|professional club|team .. scout|agent|trial
music video
fresh|new faces
caught my|our eye
come|came across your? .. profile|page|pics|photos
your profile .. caught|stood|perfect|selected|chosen
you have been .. selected|chosen|shortlisted|picked .. for|as|MODEL|casting|show
want to be .. famous|influencer|model|actor|actress|star
job|work for you .. from|home|easy|MODEL|online
`;

/** Words around links; addresses are judged by their shape. */
export const link = `
click|tap|press|open|follow|use|try|visit|hit .. this|the|my|here|that|below .. link|URL
click|tap link
click|tap|press here|it|this|below|URL !send|show
open|check|visit|go|try|watch link|URL .. win|free|see
open link
follow link|URL
URL free|claim|win|CUR|login|log|see|vote
free|claim|win|login|log|verify|vote|confirm .. URL
is|was|omg that|this? .. you .. in|on video|photo|pic|clip|URL|lol|here
is this|that you
this|that you .. in|on|URL
look what .. someone|they .. said|posted|about you
log|login|sign in? .. here|with|to|there|below .. see|get|view|claim|your|add|URL|password
just log in
log|sign in here|there|below|and look
log in and
enter|type|put .. your|the|in login|password|details|code|email
type in .. your|login|password
verify|confirm your|you .. age|account|identity|email|number|self|first
verify .. first|before|here|age
you|need|have .. to verify
age verification|check .. site|link|here
age .. verify
who .. viewed|views|viewing|visited|stalks|stalking|watches|blocked|unfollowed .. you|your
see|know who .. viewed|stalks|visited|blocked
scan .. qr|code .. log|login|win|get
scan qr
code .. they|it|you|that|i|we .. sent|texted|text|got|get|send|receive
what|which is? code|digits|numbers .. it|you|they|text|got|sent|did
what .. code .. it|you|they|did .. text|got|sent|get
#small|six|6|#age digit|digits code|number|you|they
six|#small digits
tell|send|give|read|text me .. code|digits .. you|they|just|got|it|text
send|give|tell|read|text me code
code .. texted|sent .. you|to
confirmation|verification|security|login code
download|install|run|open|get|dwnload this|the|my .. app|file|exe|apk|game|program|mod|it
download|install .. file|apk|exe|mod|zip
download .. run|open
run this|it .. file|exe|program
join my|our|this .. room|cam|stream|site|server|here .. URL|live|link
join here .. URL|before
link in .. bio|profile|description
go on|to my .. page|profile|site|website|bio .. for|rest|more|free
my .. page|bio|profile .. for|the|rest|more .. link|rest
go on|to .. URL
someone|they|people .. sharing|posted|posting|leaked|uploaded|sent .. video|pic|pics|photo|photos|this|about|of you
someone .. video|photos|pics of you
you won|win|winner|selected|chosen .. prize|go|claim|click|URL|iphone|gift
you have .. won|been selected
claim .. your|free|prize|reward|gift|it|now
claim free
free CUR .. here|link|site|URL|generator|works|at|now
gives|give|get|getting|generator free? CUR .. URL|site|link|works
CUR generator
vote for me|my|us .. here|quick|please|link|URL|in
vote|voting .. URL
your .. account|profile .. closed|banned|suspended|deleted|blocked|hacked|limited|locked|flagged .. confirm|verify|click|log|unless|here|if
account .. will|be .. closed|suspended|deleted .. confirm|verify|log
this|the site .. shows|free|works|gives|lets|see
with this site
check out .. my|this .. site|link|page|URL
watch here|it|this URL|here
URL .. look|lol|you|check|watch|this
i sent|send you .. something .. URL|open|click
put .. your|in password|login|username
enter .. your? .. password|login
give|tell|send me? your .. password|login|pass
your password|login
`;
