/** Asking for the camera, a picture, a meeting. */
export const camera = `
hop|come|jump|pop|hit|join .. on? CAM !for|is|roll|of
get|go|be on CAM
get|go|be .. on CAM $
go CAM
go|get|be .. webcam|facetime|videocall
go|get|hop|come|jump|pop on CAM
turn|switch|flip|start|open|enable|activate|unmute|press|hit|point|move|put your? CAM !of|bag|lens|settings|roll|phone|bus|in|on|for
use|allow|have|keep|get|tap|click your CAM
use|allow webcam|facetime|videocall|camera $
turn|switch|put|flip on? your|you|the|that LENS
turn|switch|put .. LENS on|up
turn|switch|put on .. LENS
CAM on|up !the|my|a
+ ^ CAM $
^ CAM me|now|with|us|first|or|chat $
CAM me|us !the
+ CAM with me|us !there|and
CAM now|first
CAM tonight $
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
see your smile|face|eyes|body !soon|tomorrow
see you smile
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
WANT to? CALL !her|him|them|my
WANT to .. CALL with|me|you|now|tonight
want|wanted|wants|like|love to CAM !him|her|them|it
- do CAM
do|have|make CALL with|me|us|just|only
accept|answer|pick up? my? .. CALL
accept|answer CALL
call me .. on|by|with|over LENS|CALL
call me .. LENS .. on
call|ring me? .. so i can see|look
on camera|video|cam with|for me
- on CAM $
on CAM with|for|and|so|then
CAM audition|casting|interview
audition|casting|interview .. CAM|video
prove|proof|believe ... CAM
real .. CAM $
CAM|video so i|we|can know|see|believe|trust
CAM ... real|prove|believe|bot|fake
go live .. for|with me
go live $
private|quick|short live|CAM
join my|our .. live|CAM|room|stream
- join vc|videocall
turn|switch|put mine|yours on
-- turn|switch|put it on $
^ turn|switch|put it on $
put it on .. want|so|then|for|me
point camera|it|phone at|to|towards|down|up your|you
turn|move|point|tilt|angle .. phone|laptop|camera|screen so|i|down|up|round
+ can i see you !at|tomorrow|later|on|after|in|today|tonight|this|soon|for|again
i .. not talk .. without .. face|CAM|video
stand|sit|lean up|back|closer .. see you
come|move closer to CAM
be|get in|on view|screen|frame
stay on CAM
need to see your face|body|room
need to see you $
need|want to see who i
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
can|could we CALL|videocall|facetime
can|could|shall we do|have|start|try .. CALL
+ let us .. CALL
let us do .. video|cam
you .. CALL|facetime me|with
i .. CALL|facetime you $
wanna CALL $
camera please $
your camera
on video $
video on|now|please
show|see .. your? room|bed|bedroom
show me around
show me .. your? body|outfit|smile|hair|pyjamas
let me see your
take .. off your? hoodie|top|jacket|mask|hat
i .. want|like|love|need|wish to see you !at|tomorrow|later|soon|again|there|in|on|after|win|play|happy|succeed
see|watch you|your .. while|when .. talk|chat|type
turn|switch|put .. your? LENS back on
keep .. your? CAM on
leave .. your? CAM on
why .. you .. hide|hiding|hidden
are you .. on CAM
cam .. or no|skip|bye|next
my cam is on
i am on cam
see me .. on? CAM
`;

/** Asking for pictures or clips. */
export const photo = `
+ GIVE me|us PIC of U|yourself !wallet|car|dog|cat|house|notes|with|wearing
GIVE me|us .. PIC of U|yourself
- GIVE .. PIC of U|yourself
+ GIVE me|us your|another|more|one|mirror|full|new PIC $
+ GIVE me PIC $
GIVE me|us .. PIC now|so|right|for|in|or|then|before|and|first|without|with|if|from|to|when !the|class|school|trip|homework
send|share|drop|show your|another|more|one|selfie|mirror|full|new PIC $
- send|drop|share PIC $
-- take PIC $
send|give|drop|show|share|want|need selfie|selfies
send|give|drop|show|share me .. selfie|selfies
-- GIVE .. selfie|selfies
-- GIVE me? .. PIC
WANT PIC of U
WANT .. PIC of U
- PIC of U|yourself
^ PIC of U|yourself
PIC of your|you .. face|self|room|body|outfit|legs|hair|smile|eyes
VID of U
VID of U|yourself
GIVE .. VID of U|yourself
record|film|make|take .. VID .. of you|yourself|for me
film|record yourself
any|more|got|have|see .. PIC of yourself|you $
any|more|got|have|see PIC of yourself|you
+ got|have any? more|other|others|new PIC !of|from
got|have|any more PIC like|of
any|other PIC .. not on|posted|in|public
PIC|one noone|not else .. has|have|seen|posted|saw
PIC nobody|noone|you .. seen|posted
trade|swap|exchange PIC
PIC trade|swap|for|exchange PIC
PIC for PIC
+ what|how do? you look like !at|for|when
what|how you look !for|at|into|after
wonder|curious|guess what|how you look
SHOW me|us what you look
show me|us you|yourself|yours
-- show me|us $
^ show me $
i .. SHOW|send you mine
i .. send|sent|show|showed|sending|sent .. one|PIC|mine|yours .. if you
i .. send|sent|show|showed you? mine .. now|your|its|then
i will? SHOW|send you mine
you first then|and i
if you SHOW|send .. mine|one|first
i will? SEND|show|showed|sent|send mine
send|show|post|gimme|drop|give me? yours $
send|show me? yours now|too|first|then|back
send|show me another|more
-- send|give another|more
send another|more $
send another|more please
send|show|give|want|need|take me? another one|PIC
another one|PIC please|now|just|but|with|from|different !different|time
another one $
-- another one
one|PIC more please|for|just $
send|take one just|only|for|in|with|without|now|from|back|of you
send|take .. just|only for me
- send one
send one $
send one just|only|for|to|please|of
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
+ ^ pic|pics|selfie|photo $
^ got|any|more|new|send PIC $
^ PIC of you|u
where is|are my|the|that PIC $
where is|are my PIC
PIC|selfie you promised|owe
owe me .. PIC
- your turn $
your turn show|send|now|to send|show|you|me|do
now its? your turn
your turn show|send|now|to $
- your PIC
your PIC are|is so? nice|hot|cute|pretty .. more|other|others
that PIC .. nice|cute|pretty .. others|more|other|another
take PIC .. of? you|yourself .. send
take PIC .. and send .. it? me?
take selfie|selfies .. send
take selfie|PIC|one in|with|from|now|for|of yourself|you .. mirror|me|bed|room
mirror PIC
full body|length|height .. PIC|mirror
full length|body
without filter|filters|makeup
no filter PIC
PIC without filter
can|could|may i see selfie|PIC|yours !of|from
can|could|may i see|get|have .. PIC of U
can|could i get|have PIC !of
can|could i see you|u $
i .. see selfie
show|see|want your|another|more|recent PIC !with
WANT PIC of you|u
love|like|want|wish|need PIC of U|yourself
let me see you|yourself|u !at|tomorrow
let me see $
-- i .. can|could i? see $
are .. cute|pretty|hot .. can i see
-- what .. wearing
what are you wearing $
test|sample shots|shot|PIC
-- casual|nice|sporty|pretty ones $
send .. test|some? shots
SEND|post .. privately|private
private|secret|special PIC
PIC in|on private|your room|bed|bedroom
PIC from your room|bed|bedroom
use front camera
i .. delete it|them after|afterwards|straight|once
will delete .. after
just|only one|1 more? PIC $
just|only one more? PIC please|come|and|i
-- just|only one $
come|please .. just|only one
come on .. one PIC
send|show me? what you|your .. wearing
prove .. you|your real .. PIC
need|needs PIC to|of|so|for you|prove|see|know|me
PIC you .. not .. posted|shown|post
not posted
rate your|you|my PIC
would|make .. my day|night .. PIC
PIC would make my
what .. you|u look like $
+ show me .. you|yourself $
have|got you .. any PIC $
have|got any PIC !of|from
any pics|pic|photos|selfies
more pics|photos|selfies please|of
send|show|gimme|give me pic|photo|picture|selfie|pics|photos !of|from
send pic|pics|selfie|selfies|picture !of|from|to
send|show me one $
send|show me .. how you look
pic|photo|selfie back
send|get|have .. back one|yours
i .. showed|sent .. face .. now|your
who .. in .. your? profilepic
is that you .. profilepic|pic|picture|photo
your profilepic .. more|other|others|nice|cute|pretty
is that really you
send .. me .. something|anything .. private|special|fun|nice|only
something|one .. special|private for me
pic|photo|selfie|picture or|to prove
PIC of your? day|outfit|face|smile|now|hair|bedroom
PIC every morning|day|night
send me .. good morning|night PIC
not .. cropped|blurry|old PIC|one
can|could you send PIC !of|from
would you send .. PIC|one
could you take .. PIC|one
wish i .. could see|had PIC|what
i .. have|got no PIC of
clearer|closer|better|newer|recent pic|photo|one|picture|selfie
smile for me
pose for
i .. show you .. mine|me if
i .. keep it|them safe|private|secret|myself
i won't show
i will not show|share|post .. it|them|anyone
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
