/** Somewhere else. */
export const appmove = `
add|message|text|hit|find|write|contact|dm|ping|follow|reach|call|hmu me|us|my .. on|at|through|via|in|over .. APP
add|message|text|find|dm|follow me|us|my .. APP
add me $
-- add me
add me .. its|on|there|name|under
add my .. APP|other|account|new|main|private|second
can|could|should|let i|me .. add|find|follow|have|get you .. on? APP
can|could|may i .. have|get|add your? APP
give|gimme|send|drop|tell|have|get|share me? your APP
talk|chat|move|switch|continue|go|come|speak|text|take|hop|jump|carry|meet|message|swap|call .. to|on|onto|over|in|via|using|there|with|here APP !post|video|story|live
move|switch|take|continue this|us|it|chat|over? .. to|onto|over|somewhere .. APPS|private|else|better
let us .. move|switch|go|talk|chat .. APPS|private
^ got|have|do|you|you|use|are|is .. APP $
got|have|use|using|on|u APP $
+ do|have you have|use|got|on|got APP
you got|have|use|on APP
-- got|have APP
^ got|have APP
+ what|wat|which is? your APP
+ what APP $
what is? your? .. user|username|name|account|handle|tag|id|at|@ .. on|for? APP
your APP|handle|username name|user|tag|id|code|handle
^ your APP
- your APP
APP username|user|handle|id|tag|instead|better|name|code
APP is .. better|easier|safer|private
^ APP or APP
^ snap|snapchat|insta|whatsapp|telegram|discord|kik|instagram $
-- ^ APP $
^ APP $
^ your APP $
^ on APP
^ you on APP
^ use APP
my APP is|name|user|username|instead
my other|second|private|main|real|new|backup|actual account|acc|profile|page|APP|insta
other|different|another app|site
other|second account|acc|profile
-- another|different platform
on|to|in different|other|another|better app|site|platform
talk|chat|go|move|text somewhere|place .. private|better|safer|properly|quieter|proper
talk|chat|move|text somewhere else
talk|chat .. privately|private !about|message
talk properly
- somewhere private
somewhere more private
talk|chat|go .. more private
somewhere|place better|else to talk|chat|we
this|the app|site|chat .. sucks|bad|laggy|glitchy|trash|dead|boring|lagging|rubbish|buggy|monitored|watched|unsafe|annoying
app|site|chat|here keeps|is .. freezing|crashing|laggy|lagging|glitching|deleting|banning
get|getting|got|been banned|blocked|kicked here|on|off .. add|find|message|text|my
-- get|getting|got|been banned
deleting|leaving|closing|quitting my|this|the .. app|account|site|soon|here
account .. deleted|deleting|banned|closing|closed|suspended .. add|find|new
not .. on|use|come|check here|this .. much|often|anymore|lot
not .. here much|often
come|get|go|hop off this|the|here app|site|game|chat
off this|the app|site|game|chat .. and|to|onto|talk|so|add
+ message|text|talk|find|add|dm|write|follow me .. there|instead|elsewhere|other|private !of
message|text|dm|talk me there|instead
over there instead
secret|vanishing|encrypted chat|chats|messages
-- private chat
messages|chats|it .. disappear|vanish|delete|gone there|after|by
where messages .. disappear|vanish|delete
disappearing|vanishing messages
private server|room|group|lobby|channel|dm
dm me
slide .. dms|dm
- dm
scan|add my? .. snapcode|code|qr
what else .. you .. use|got|on
do you use APP
any other apps|socials|social|app
what|your|got socials
your social $
your socials
- what is your number
text me on|at
noone .. bother|see|read|watch .. us|there
they .. monitor|read|watch .. chat|chats|here|messages
get|download|make APP .. so|and|we|then|its|add|talk|chat
sign up .. APP
make .. account .. there|on
find|add|message|text|talk|chat|move|go|come|write|hit|reach|switch me|up|us|over? .. on|to|over|at APPX
got|use|have|on|your|what APPX $
my APPX
whats your @
what is your @|at|user|username|handle|tag|gamertag
drop|send|give .. your? .. @|at|user|username|handle|tag|snap|insta|socials|number
can i .. have|get your .. user|username|insta|snap|number|handle
do you .. have|use .. any|other .. apps|app|socials|messenger
are you on APP
you on APP|there
hit me up
hmu on
let us .. take this|it
take this|it .. private|elsewhere|somewhere|off
talk|chat|speak .. off here|this
not .. safe .. here|talk
we|i .. cant not talk .. here
can not .. talk .. here|properly
text|message me instead
rather .. talk|chat|text .. on|somewhere
easier .. talk|chat|on .. APP|there
better on APP
i am .. always|more|usually|mostly|only .. on APP
i .. use APP .. more|mostly|instead
i .. sent|send you .. friend? .. request|add|invite
accept .. my .. request|invite|add
accept me on
join my .. server|discord|group|telegram|channel|whatsapp
come to my .. server|discord|group|telegram|channel
`;

/** Nobody may know. */
export const secrecy = `
do|please|must|should|can|better|would not TELL|show|share|mention .. ANYONE|PARENT|PEOPLE !that|what|how|to
NOT TELL|telling|talk|show|share|mention|speak .. anyone|anybody|PARENT|PEOPLE|noone|soul|about me|about us
do not|never TELL .. anyone|PARENT|friends|about
do not|never let your? PARENT|anyone|friends|them see|know|find|read|hear|catch|look
do not|never show .. this|these|it|chat|messages|anyone|PARENT|friends
do not|never mention|say .. me|us|this|it|anything|name|word .. to? ANYONE|PARENT|friends|school
do not mention me
do not tell $
-- not tell .. them|him|her $
without telling|asking .. PARENT|anyone
without .. PARENT knowing|finding|hearing|seeing
do not .. need|have|ask to? .. TELL|ask|involve PARENT|him|her|them|anyone|yet
do not .. ask|involve .. PARENT|him|her|them !to|if
no need to TELL|ask|involve .. PARENT|anyone|them|him|her
noone needs|need|has|have|must|should|can|may to? know|find|see|hear|suspect
noone will|would ever? know|find|suspect
noone .. need|needs|has to know
noone know|knows about|we|us
noone .. know .. about us|me|this
noone finds out
make|making sure noone|they .. sees|know|knows|find|see
careful .. noone|they|anyone .. see|sees|find|read|catch
- between us|ourselves
between .. you and me|i
between .. me|us and you|two
between the two|both of
between us $
between us ok|yeah|right|only
keep .. between
just|only between .. us|you|me|ourselves
stay|stays|keep .. between us|me|you|ourselves
stay|stays with us|me ok|yeah|right|forever
stays with us $
stays here
- stays with us|me
what happens here|stay
our|my little? secret
is|be secret|secrets $
keep|stay it|this|us|that|me .. secret|hidden|hush|confidential
this|it|that is|be .. secret|confidential
keep secret|secrets
can|could you .. keep .. secret|secrets
+ keep secret !from
-- secret $
^ secret $
^ our secret $
is .. our? secret $
you .. good|ok|able .. keeping? secrets|secret
can you keep
keep us|it|this|that .. private|hush|low|yourself|lowkey|secret|discreet
keep quiet .. about
keep us|this|it quiet|private|secret|hidden|low
keep this|it to yourself
keep quiet .. about|this|us|ok
keep it .. down low|dl|lowkey
on the? dl
down low
be discreet
DEL .. our|the|this|your|all|these CHATS
DEL our|this|all|these|your? chat|chats|messages|message|convo|conversation|history|texts|dms
delete|erase|wipe this|it|them|everything .. after|when|once|afterwards|before|so|read|straight
DEL .. after|when|once .. read|talk|reading|done|seen|saw
delete|erase|wipe|clear chat|chats|messages|message|convo|conversation|history|texts after|when|so|before|now|ok
DEL your? history
turn|switch|put .. disappearing|vanish
promise|swear|promised me? .. NOT .. TELL|say|show|share anyone|anything|about|PARENT|them
promise|swear you? .. NOT TELL|say|show
promise not to TELL|say|show
promise|swear me? you WILL not TELL|say|show
promise|swear you? .. keep|secret|between
not .. word|words .. to|about anyone|PARENT|friends|us|me|this|soul
not a? word
say nothing
NOT say .. anything|nothing|word .. to|about
make|think|come .. up? something|excuse|story .. if|ask|asks|PARENT
make something up
lie .. to? PARENT|them|him|her|about
tell|say .. PARENT|them .. am|are|is|were|its .. friend|homework|school|class|else|game
say .. you|i am|are .. friend|from|school|class|cousin
if .. PARENT|they|anyone|someone ask|asks .. say|tell|i|you|its
if your? PARENT|they ask|asks|see|sees|finds
- if they|anyone|PARENT|someone asks|ask
PARENT|they|friends would|will|do not understand|get|approve .. us|this|it|so|keep|you|me
your PARENT .. not .. understand|approve|like .. us|this|me|it
PARENT|they .. not .. get|understand it|us|this|me
PARENT .. not .. understand
PARENT|they|she|he would|will|might .. freak|flip|stop us|out
your PARENT .. would|will|might .. freak|mad|angry|stop|flip|upset|ban|ground
PARENT .. freak|flip out
better|best|safer if .. PARENT|noone|they|he|she .. not|know|knows|find
PARENT|they|he|she do|does not need|have to know !that|how
do|does not need to know $
do|does not need to know about us|this|me|it
your PARENT .. never|not know|find|finds
PARENT must|should|can not know|find
not told|tell|telling anyone|PARENT|friends .. about me|us|this
you .. not told|telling anyone|PARENT|friends
you .. not .. told anyone
have you told anyone|PARENT|friends
did you tell anyone|PARENT|friends .. about|me|us
does anyone|PARENT .. know .. about|we us|me|talk|chat|this
can|could i .. trust you .. not|to|with
trust you .. not|secret|tell
hide .. this|it|app|me|your|phone|chat|from .. from|PARENT|folder|app|phone
hide .. from PARENT|them|everyone|anyone
hide this|the app|chat
strictly|must|be|completely|kept .. confidential
- confidential
not .. tell|show .. until|till .. signed|done|get|ready|job|contract
private .. for now|between|us
keep us private
rename|change|save me|my .. name|contact .. phone|girl|boy|as|something
save .. me|number|contact as|under
use .. code|fake .. word|name|names
log out .. after|when
nobody knows
only we|us .. know
only you and me|i
never screenshot
not screenshot
do not screenshot
they .. break|split|keep us .. up|apart
not .. their business
i .. get|be in .. trouble .. if .. you|they|anyone|PARENT
we|you .. get|be in .. trouble .. if .. they|anyone|PARENT|you
trouble if .. anyone|PARENT|they .. find|finds|know|knew|see|out
noone .. has|have .. to know
noone .. else .. know|knows|see|sees
not .. anyone else .. know|see
this is .. just|only .. for|between .. us|you
keep .. mouth shut
zip it|lips
lips sealed
my lips .. yours
it stays .. secret|private|between
act .. normal .. if|when|around|with
act|pretend .. like? .. not know|nothing
pretend .. i am|are
tell .. PARENT .. nothing|homework|asleep|friend|cousin|classmate
tell noone
tell nobody
no telling
cover .. for|story
use .. headphones .. so
put .. your? phone|screen away|down .. when|if PARENT|they|someone
hide .. your? screen|phone|us
archive .. chat|this|messages
mute .. chat|me|notifications .. so|when
turn off notifications
delete .. our|my|these|the .. chat|chats|messages|texts|pics|photos|number
delete .. after
did you delete
have you deleted
you deleted .. chat|messages|it|everything
our .. thing|little|special .. secret|thing
special secret
people|they|others would not understand
people|they|others .. not understand .. us|what
do not .. mention
never mention .. me|us|this
do not .. say .. anything|nothing|word
do not .. post .. about .. us|me|this
do not .. breathe a? word
you can not .. tell|show .. anyone|PARENT|friends|noone
can not .. tell .. anyone|PARENT
you .. must|should|better not .. tell|show|say
do not .. get .. PARENT|adults|anyone .. involved
leave .. PARENT .. out
keep .. PARENT .. out
away from .. PARENT
behind .. PARENT .. back
`;

/** Money, gifts, things for a game. */
export const moneygift = `
i|we .. send|give|buy|gift|get|order|transfer|pay|offer|spend|sending|cover you|u ..? MONEY|CARD|CUR|THING|SUM
i|we WILL? .. SEND|give|buy|gift|get|order|transfer you .. MONEY|CARD|CUR|phone|iphone|present|gift|trainers|shoes|clothes|anything|whatever|something|new
i .. send|give|buy|gift|get|got you .. for|if .. you|do|pic|photo|video
i have|got .. CARD|CUR|gift|present|SUM .. for you|you|want|give
i have|got .. spare|extra|free .. CARD|CUR|money|SUM
got|have|bought|ordered|sent|picked you .. gift|present|something|surprise|THING|CARD|CUR
want|need|like .. free|easy|extra|some .. MONEY|CUR|CARD|cash
want|like free|a? CARD|CUR|SUM
do|would you .. want|need|like .. CARD|CUR|MONEY|free
you need .. MONEY
you|want want|wanna|like? to .. earn|make|get|win .. MONEY|SUM|CUR|CARD
to make|earn .. MONEY|SUM|extra|easy
earn|make|making|get|win .. MONEY|SUM .. from|today|per|a|every|fast|quick|easy|home|phone|just|doing|online
easy|extra|quick|fast|pocket|free MONEY|cash|SUM
free CUR|CARD|skin
CUR .. for|if free|you|it|doing|that|a
CUR for
for CUR
want|need CUR|skin
your|what is .. PAYAPP
what is your? PAYAPP|bank
give|send|drop|tell|have|got me? your? .. PAYAPP
got|have|use you? PAYAPP
your bank
pay|paid|paying you .. for|to|if|just|SUM|NUM|good|well|weekly|money|just|per
i|we .. pay|paying .. you|for|good|well
you .. get|be paid|pay|SUM .. for|if|to|just|each|per
get paid .. for|to|just
i will pay
pay for|per .. PIC|VID|CAM|minute|call|you|it
pay .. PIC|VID|CAM
how much .. for|would|do .. PIC|VID|CAM|you want|charge|it|few
how much .. you want|charge
name your price
name a price
sugar daddy|mommy|baby|mama
be my sugar
weekly|monthly allowance|pay
allowance
SUM|NUM .. MONEY? for|per .. PIC|VID|CAM|minute|minutes|session|call|ten|hour|each|one
SUM MONEY? a|per|each|every .. day|week|hour|month|pic|photo
SUM|NUM CUR
for SUM MONEY
spoil|treat|sponsor|look you
spoil you
i .. treat you|yourself
let me .. treat|spoil|buy|pay|get you|for|something
let me .. buy|get you .. something|THING
buy|get|gift|order you .. something|anything|new|nice|whatever|those|that|any|THING
buy|get you .. what|whatever|anything|everything you|want|like
what .. do? .. you|want .. want|like|wish .. buy|get|for birthday|i will|me
what do you want .. i
anything you want
whatever you want
your wishlist|wish
wishlist
send .. wishlist|list
top up .. your|you .. account|phone|CUR|credit
i .. top|recharge .. your|you up|phone|account
i .. pay|cover|buy .. your|you .. phone|bill|rent|game|pass|battle|lunch
battle|season pass for|if|you
give|gift|send|trade|sell you .. CUR|account|skin
i can get|give|make|buy you .. CUR|skins|free|rich
skins .. for free|you
get you skins|CUR
free if|for you
for free if
giveaway
give|giving away .. CUR|CARD|MONEY|SUM|free
you won|win|winner .. MONEY|CARD|CUR|SUM|prize
new phone|iphone .. if|for
rich|wealthy|millionaire
i .. have lots|loads|plenty .. money|cash
make .. you rich
loads|lots of money
favour|favor .. for me .. pay|money|give|SUM
pay you back|double
buy|get me .. CARD
- buy CARD
need|want .. CARD
send|shipping|post|posting you .. gift|present|parcel|package|surprise
gift .. on its? way|coming|arrive|waiting
present|gift .. but|if you .. do|have|need|send|first
did you .. get|like .. my? present|gift|money|flowers
help|do me out|favour|something .. i .. pay|give|send|MONEY|SUM
if you help me out
give you .. if you|for
i .. give|send|buy you .. anything|everything|something
`;
