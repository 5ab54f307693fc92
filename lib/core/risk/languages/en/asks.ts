/** Asking for the camera, a picture, a meeting. */
export const camera = `
get|go|hop|come|jump|pop|hit|join|be|pick .. on? CAM !for|is|roll|of
go|get|hop|come|jump|pop on CAM
turn|switch|put|flip|start|open|use|enable|activate|unmute|allow|have|keep|press|click|tap|hit|point|move|get your? CAM !of|bag|lens|settings|roll|phone
turn|switch|put|flip on? your|you|the|that LENS
turn|switch|put .. LENS on|up
turn|switch|put on .. LENS
CAM on|up !the|my|a
^ CAM $
^ CAM me|now|with|us|first|or|chat $
CAM me|us !the
CAM with me|us
CAM now|tonight|first|or
show|see|prove .. face on|in|through|over|live|to
show me? your|you face
see your|you face
show me|us yourself
show yourself on|in|to
show me who i am .. to
WANT to? see you|your .. on|live|in|through LENS|live|person|face
WANT to? see you .. CAM
let me see you|your .. CAM|face|live
- let me see you
see you|your smile|face|eyes
rather see you
do you have .. CAM
- you|your got? CAM
have you got CAM
your CAM work|works|working|broken|on|off
your video|camera|cam on|off
why .. LENS .. off
- let us CAM
-- can we CAM
let us .. CAM .. with|only|you|together|alone|private|tonight
can|could we|i|you CAM !on|of
let us do? this? face to face
WANT to? .. CALL
want|wanted|wants|like|love to CAM !him|her|them|it
- do CAM
do|have|make CALL with|me|us|just|only
accept|answer|pick up? my? .. CALL
accept|answer CALL
call me .. on|by|with|over LENS|CALL
call me .. LENS .. on
call|ring me? .. so i can see|look
on camera|video|cam with|for me
- on CAM
CAM audition|casting|interview
audition|casting|interview .. CAM|video
prove|proof|real|believe|know|trust ... CAM
CAM ... real|prove|believe|bot|fake
go live .. for|with me
go live $
private|quick|short live|CAM
join my|our .. live|CAM|room|stream
- join vc|videocall
turn|switch|put mine|yours on
turn|switch|put it on $
put it on .. want|so|then|for|me
point camera|it|phone at|to|towards|down|up your|you
turn|move|point|tilt|angle .. phone|laptop|camera|screen so|i|down|up|round
can i see you !at|tomorrow|later|on|after|in
i .. not talk .. without .. face|CAM|video
stand|sit|lean up|back|closer .. see you
come|move closer to CAM
be|get in|on view|screen|frame
stay on CAM
need to see you|your
have|had to see you|your face
you are|look better|cute|pretty|nice on CAM
want|wanted to|a look at you
face reveal
no cam no
with video on
video on $
camera both
^ on CAM $
^ video $
minutes|minute|min|seconds|second|hour .. on|of CAM|video
#small|#big|#age minutes|min|minute .. webcam|cam|videocall|facetime
`;

/** Asking for pictures or clips. */
export const photo = `
GIVE me|us ..? PIC of U|yourself
GIVE .. PIC of U|yourself
GIVE me|us your|another|more|one|mirror|full|new? PIC $
GIVE me|us .. PIC now|so|right|for|in|or|then|before|and|first|without|with|if|from|to|when !the|class|school|trip|homework
GIVE your|another|more|one|selfie|mirror|full? PIC $
GIVE selfie|selfies
GIVE .. selfie|selfies
- GIVE me? PIC $
- GIVE me? .. PIC $
-- GIVE me? .. PIC
WANT PIC of U
WANT .. PIC of U
PIC of U|yourself
PIC of your|you .. face|self|room|body|outfit|legs|hair|smile|eyes
VID of U
VID of U|yourself
GIVE .. VID of U|yourself
record|film|make|take .. VID .. of you|yourself|for me
film|record yourself
any|more|got|have|see .. PIC of you|yourself
got|have any? more|other|others|new PIC !of|from
got|have|any more PIC like|of
any|other PIC .. not on|posted|in|public
PIC|one noone|not else .. has|have|seen|posted|saw
PIC nobody|noone|you .. seen|posted
trade|swap|exchange PIC
PIC trade|swap|for|exchange PIC
PIC for PIC
what|how do? you look like !at|for|when
what|how you look !for|at|into|after
wonder|curious|guess what|how you look
SHOW me|us what you look
show me|us you|yourself|yours
show me|us $
- show me $
i .. SHOW|send you mine
i .. send|sent|show|showed|sending|sent .. one|PIC|mine|yours .. if you
i .. send|sent|show|showed you? .. mine .. now|your|you|its
you first then|and i
if you SHOW|send .. mine|one|first
i will? SEND|show|showed|sent|send mine
send|show|post|gimme|drop|give me? yours $
send|show me? yours now|too|first|then|back
send|show|give me? another|more
send|show|give|want|need|take me? another one|PIC
another one|PIC please|now|just|but|for|from|with|different
one|PIC more please|for|just $
send|take one just|only|for|in|with|without|now|from|back|of you
send|take .. just|only for me
send one
PIC|one|photo just|only for me|us
PIC for me $
PIC|selfie only me|i
for my|our eyes only
only for my|our eyes
PIC please|now $
PIC now $
PIC or .. fake|not|leaving|bye
PIC|selfie before bed|sleep|you
PIC so i|we can|know
PIC to|so prove|show|i|believe|know .. real|you|believe|fake
^ PIC $
^ got|any|more|new|send PIC $
^ PIC of you|u
where is|are my|the|that PIC $
where is|are my PIC
PIC|selfie you promised|owe
owe me .. PIC
- your turn $
your turn show|send|now|to
now its? your turn
your turn show|send|now|to $
- your PIC
your PIC are|is so? nice|hot|cute|pretty .. more|other|others
that PIC .. nice|cute|pretty .. others|more|other|another
take .. PIC ... send
take selfie|PIC|one in|with|from|now|for|of yourself|you .. mirror|me|bed|room
mirror PIC
full body|length|height .. PIC|mirror
full length|body
without filter|filters|makeup
no filter PIC
PIC without filter
can|could|may|let i|me see selfie|PIC|one|you
can|could|may i see|get|have .. PIC of U
can|could i get|have PIC !of
can|could i see you|u $
i .. see selfie
SHOW|see|want .. your|another|more|new|recent PIC
WANT PIC of you|u
love|like|want|wish|need PIC of U|yourself
let me see you|yourself|u !at|tomorrow
let me see $
i .. can|could i? see $
are .. cute|pretty|hot .. can i see
what .. wearing
what are you wearing
test|sample shots|shot|PIC
casual|nice|sporty|pretty ones $
send .. test|some? shots
SEND|post .. privately|private
private|secret|special PIC
PIC in|on private|your room|bed|bedroom
PIC from your room|bed|bedroom
use front camera
i .. delete it|them after|afterwards|straight|once
will delete .. after
just|only one|1 more? PIC
just|only one $
come on .. one PIC
send|show me? what you|your .. wearing
prove .. you|your real .. PIC
need|needs PIC to|of|so|for you|prove|see|know|me
PIC you .. not .. posted|shown|post
not posted
rate your|you|my PIC
would|make .. my day|night .. PIC
PIC would make my
`;

/** Asking to meet outside the chat. */
export const meetup = `
let us .. meet|meetup !at|class|online|the
let us .. meet|meetup $
let us .. meet|meetup up? in|irl|for|just|alone|somewhere|soon|tonight|tomorrow|after
let us .. hangout|hang|chill in person|just|alone|only|irl
let us hangout in person
can|could|should|shall|when we|i|you .. meet !the|at|him|her|them|my
when|where can|could|will we|i .. meet|see you
when .. meet|see in person
when .. free|available .. meet|see
WANT to? meet you|u
WANT to? meet|see .. in|for person|real|alone
WANT to? see you in person|alone|for
meet|see|met .. in person
see|hold|hug|touch|meet|kiss you? .. for real
meet me|up .. alone|just|only|tonight|secretly|after|behind|at|in|by|outside !class|break|school
meet me ... alone|just us|just me|secret|nobody|noone
just|only us|two .. meet|hangout|alone
meet .. just|only us|you|me|two
meet .. alone
meet up .. with me|you|us
- in person
- just us
- just me and you
- only you and me
pick|get|collect you .. up? after|from|outside|round|in|at|saturday|sunday|friday|tonight|tomorrow|by|on|near
pick you up
i|me .. pick|collect|grab|fetch you
i .. drive|come|travel|get .. to your|yours|you|mine|see|over|there
i .. drive over|down|up
i .. come over|round|by|visit|and
i .. come to your|yours|you
can i come|visit .. your|over|you|round|see
come over|round|to .. my|mine|house|place|flat|here !after|for dinner|lunch|school
come over|to|round|stay mine|my|with
come to my|mine
come .. noone|nobody|alone .. in|home|here
come alone
come by|on yourself|own
come see|visit|find me
come|coming out|outside .. see|meet|waiting|here
come outside
come get|and see|me you
come meet me
sneak|slip|climb|get out .. meet|see|tonight|house|window|come|to
sneak|slip out
wait|waiting|be|am|stand .. outside|near|by|at your|the gate|gates|school|house|street
wait|waiting .. by|at|near|outside gates|gate|school
i .. be outside|near|close|parked|nearby
near|outside|at your school|house|street
pay .. your|for .. train|ticket|taxi|bus|hotel|flight|uber|travel|fare|cab
get|send|order|call|buy|book .. you uber|taxi|cab|ticket|train|hotel|car
buy|book|get .. ticket|tickets|hotel|room for|to us|you|me|see
book|get .. hotel|room|airbnb
do not bring .. friends|anyone|your|anybody|friend|noone|phone
do not bring
bring noone
stay with me|us|over|at|the .. night|weekend|mine|place|my
you .. stay at|in|over mine|my|me
sleep|stay over .. mine|my|me
live with me
skip|bunk|miss|ditch|leave|skive .. class|school|lesson|lessons|off
bunk|skip off
tell .. staying|sleeping|friend|friends .. come|and|meet
tell PARENT .. at|with|staying friend|friends
park|woods|car|behind .. after dark|night|alone|late
after dark
take you .. out|dinner|shopping|cinema|trip|away|somewhere|for|to|food
i .. take you out
go .. somewhere .. just|only|alone|me|us|private|quiet|two
somewhere .. just|only us|me|two
spend|have .. night|weekend|day .. with|together|me|alone
you .. come .. my|mine .. car|house|place
get in my? car
my|the car .. outside|waiting|park
run away .. with|me|together
meet|see me .. station|park|mall|hotel|car|shop|bridge|behind
finally meet
first date
noone .. in|home|see at|us mine|my
kiss|hug|cuddle you .. real|person|see|when
`;
