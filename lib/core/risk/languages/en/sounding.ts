/** Is somebody near? */
export const alone = `
+ U are? home? alone $
U are? by|on yourself|own $
-- U .. alone|yourself|own $
+ are you home? alone !in|with|at|or
- are you by|on .. yourself|own
are you .. alone|own|yourself in|at|now|right|tonight|upstairs|home !this
you .. home alone
+ ^ alone $
^ home alone|yourself|own $
- you .. by|on yourself|own
you by|on yourself|own now|tonight|home|there|today|after
home|house by|to yourself
your|the house|place|home .. to yourself
have|got house|place|home to yourself
is it just|only you $
is it just|only you there|home|tonight|in|now
just|only you there|here|home
just|only you .. home|house|there|there
+ are|is your PARENT|folks|fam there|around|asleep|out|about|downstairs|upstairs|awake|back|gone|nearby|near|away|home|in|here|sleeping|up !a|school|the
are|is PARENT home|there|around|asleep|out|downstairs|about|awake|in
are|is PARENT .. in|near .. same|next room|you
-- are|is PARENT HOME
is|are PARENT in|with|near same|room|you
your PARENT still|both|all? there|around|asleep|out|downstairs|upstairs|awake|gone|home|in|about|sleeping $
your PARENT HOME yet|now
PARENT home|asleep|out|downstairs yet|now $
^ PARENT home|in|there|around|asleep|out|about|downstairs $
^ out|asleep|there|home yet|still $
^ PARENT out|asleep|there|home yet|still $
is|are anyone|someone|noone|who else? .. with|near|next|beside|around|behind you !to|of
anyone|someone with|near|behind|beside you
who else? is? with|near|beside you
anyone|someone|who|noone else? .. in room|house|home
anyone|someone else? home|around|about|nearby $
anyone|someone else there|in|around|home|awake
-- anyone|someone there
anyone home
is|are anyone|someone else? .. around|home|near|nearby|awake $
is anyone else .. there|home|in|around|with
who .. home|house|there|with you
who is .. home|in|there|with|around $
who is with you
who do? you .. live|living|lives with
when|time do|does|are|will|is your? PARENT .. home|back|sleep|bed|asleep|out|return|leave|finish|leaving|coming
when|time your PARENT .. home|back|leave|leaving|finish|gone|asleep|bed|coming|sleep
do|does|can|did|will|would .. PARENT|anyone|they .. check|checks|read|look|see|go|hear|use|monitor|watch your|you|through|at|phone|messages
PARENT|anyone|they .. check|checks|read|reads|look|looks|go|goes|monitor .. your|you .. phone|messages|chats|chat|texts|laptop
PARENT|anyone .. know .. your|you password|passcode|pin
has|have access .. your phone
your|the door .. closed|shut|locked|open
^ door .. closed|shut|locked
door closed|shut|locked
close|shut|lock your? door $
close|shut|lock your door
go .. close|shut|lock door
go|get|come|be|move somewhere .. private|alone
go|get somewhere quiet $
are you somewhere private|quiet|alone
somewhere private $
where are|is your PARENT
PARENT go|goes|gone|going .. bed|sleep|out|work
everyone|they all? is|are|has? gone|asleep|sleeping $
everyone .. gone to? bed|asleep
when|once everyone .. asleep|gone|bed|out
are|is|they .. they asleep|sleeping|gone|out|home yet|now
they asleep|gone|sleeping|out yet
you .. in bed|bedroom|bathroom .. alone|yourself|now
in your bedroom|room|bed alone|yourself|or
are you in your? bedroom|bed|room
do you have? your? .. bedroom|room own? $
have you got own|your bedroom|room
do|have you have? own|bedroom room
have|got your? bedroom
share room|bedroom with
can anyone|they|someone|PARENT|he|she .. see|hear you
can anyone|they|someone|PARENT .. see|hear you|us|this|your
will|would|might anyone|someone|they|PARENT .. walk|come|hear|see|catch .. in|you
anyone|someone walk|come in
make|be sure|certain .. noone|alone|anyone|they|not .. see|hear|behind|around|near|in
make sure .. alone
noone|anyone behind|watching|around|near|next you
go .. to your? bedroom|room|bathroom .. alone|shut|close|lock|door|now|and
go to bathroom|bedroom
^ go upstairs
go upstairs and|so|then|to
put .. headphones|earphones .. in|on
use headphones
^ be quiet|silent $
- be quiet $
and be quiet
be quiet .. hear|they|so
keep .. voice down
is your? PARENT working|work|away|late
do|does your? PARENT work|works
your PARENT .. work|working|works late|nights|away
your PARENT .. strict|nosy|protective
get rid of your? PARENT|friend|brother|sister
wait .. until|till .. PARENT|they|everyone .. asleep|gone|leave|out|bed|sleep
you .. free|alone|up .. when .. PARENT
can|will you stay up late|until
under .. covers|blanket
is your PARENT .. with you
PARENT .. in bed|work $
are|r you .. in .. bed|bedroom|room $
you in bed
where is everyone
where are|is .. everyone|family|everybody
you alone
you .. free to talk alone|privately
are you .. supervised|watched
who can see|hear
anyone .. watching|listening|hear|see you|us|this
anyone .. looking over|at your
noone .. around|watching|listening|there right
noone else .. around|there|home
is|are .. PARENT .. watching|listening
PARENT .. watching|listening|around .. you
are you .. babysitting|home .. yourself|alone
by|on your own tonight|now|today|or|at
do your? PARENT .. mind|care|know
does anyone .. use|else|see|have .. your|phone|laptop
is it your own phone|laptop|computer
whose phone|laptop
text|message|call|tell me when .. alone|asleep|gone|free|leave|out
when .. you .. alone|yourself
when you get home alone
when|once you are alone
is the coast clear
coast clear
is this .. safe|good time
`;

/** How old? */
export const age = `
how old .. you|r|u|your
^ how old $
how old $
how young
what|which is? your? age
tell|know me? your age
your age $
^ age $
^ what age
asl
^ a s l
age sex location
age|old and? where
what|which grade|year|class|form .. you|school
which|what|wat school? year|grade
you .. under|over|above|below .. ADULT|KIDAGE
over|under|above|turned ADULT|KIDAGE
turned KIDAGE|ADULT
you .. teen|teenager|minor|underage|kid|child|adult
^ teen|teenager|minor $
in|at high|middle|primary|secondary|junior school or|still
what year .. you born
when|what .. you born
birth year|date|day
date of birth|dob
when .. your? birthday
- your birthday
you .. KIDAGE $
you|your are? like|about|only|what|just|around KIDAGE
you are? KIDAGE or|right|yeah
you|your look|sound|seem .. KIDAGE|ADULT|older|young|younger
you|your look|sound|seem .. young
guess|think .. you .. KIDAGE|ADULT
how old .. think|guess i|you
KIDAGE|ADULT or KIDAGE|ADULT
KIDAGE|ADULT yet
^ #agesex
^ m or f|female
^ boy|girl|male|m or girl|boy|female|f
boy or girl
old enough to|for
younger|older than me|you|i
same age .. as? me|you|as
born in
are you? legal|adult
`;

/** Where? */
export const location = `
where|whereabouts .. you|u .. live|living|staying|located|based|stay
where|whereabouts do|are you? live|living
where are? you|your .. at|from|located|based
where you at
where .. you .. from $
from where
what|which part|area|bit .. you|live|in|of
what|which .. school|college|academy .. you|u|your|at|go|is|do
what|which school
^ what|which school $
name of your? school
your school .. name|called|near|where
what|which .. street|road|area|town|city|village|county|country|state|district|neighbourhood|neighborhood|suburb .. you|your|u
what|which town|city|street|country|state .. live|from|you|in
what|which is? your? .. address|location|postcode|street|school|number|surname|place|area
what is? your? .. full|real|last|sur .. name|surname
SEND|give|drop|tell|share|text|gimme|get me? your? .. location|address|pin|number|postcode|digits
send|share|drop live? location|pin
share .. location with|to me
your .. address
your location|postcode|street
your number|digits
can|could|may i have|get .. your? number|address|location
give me your number
have your number
your full|real|last|actual|second name|surname
your surname
first and last name
your name and surname|last|school|address
turn|switch|put .. location|map|gps .. on
turn|switch|put on .. location|maps|gps
snap map
location .. on $
how do|would you .. get|go|travel .. home|school
way home
walk|bus home|from|to alone|school|yourself
do you walk|bus|cycle
what|which bus|train|route .. you
when|time .. you .. finish|leave|get|out|end .. school|class|college|home
when|time .. school .. finish|finishes|end|over|out
when|time you? finish school
where .. you .. hang|hangout|go|play|train|meet|chill .. after|out|at|school|football|practice|training|usually|for
where .. you go .. for|to
do you live near|close|by|in|around|far
you live near|close|in|around|far
live near|close
how far .. are? .. you|your .. from|live|away
how far are you
are you near|close|far to|from|by
are you in|from .. or|which|what
near|close to? me|you $
i .. find|track|found you
so i can find|see where
find out where you
what is near|close|around you
where is your? house|school|home|flat
what .. see out|outside your? window
who is your? teacher|coach
send address so|i
post|ship|deliver|send it|them|this .. to? your|you .. address|house
address .. so i can|ship|send|post
what timezone|country
local .. to you
u from $
you from $
city you
`;
