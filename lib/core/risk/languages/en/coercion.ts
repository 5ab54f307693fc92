/** Threats. A star marks what is enough for the help path by itself. */
export const threat = `
* i|we WILL? OUT IT .. to|with|on|in .. PEOPLE
* i|we WILL .. OUT .. your|the|this|that|these|those|our MEDIA|SHOT|chat|face|chats .. to|with|on|online|everywhere|if|unless|public
* i|we WILL .. OUT .. your MEDIA|secret|secrets|face|chats
* OUT IT|MEDIA to .. all|everyone|every .. you|your
* OUT .. IT|MEDIA .. to|with your AUDIENCE
* i|we .. OUT .. IT|MEDIA .. to|with your .. AUDIENCE
* SEND|posting|leaking|uploading|sharing IT|MEDIA .. to your|everyone|every|all AUDIENCE|you|one|person
i|we WILL .. OUT IT|MEDIA .. everywhere|online|public|everyone|tiktok|instagram|facebook|internet|groupchat|snapchat|youtube
i WILL OUT it .. on|in .. tiktok|instagram|groupchat|facebook|internet|online|snapchat|youtube|story
i .. uploading|posting|leaking|publishing it|them|this|everything|these
- i WILL LEAK it|them|these|everything|this $
* LEAK you
* i WILL expose you
* expose you .. to|if|online|everyone
expose you
* everyone|PEOPLE|they .. WILL .. see|receive|get|watch .. this|the|your|these|those|what .. MEDIA|did|do|done
* your .. AUDIENCE .. WILL? .. see|seeing|receive|get|love|find|know|hear|watch .. this|these|it|MEDIA|those|them|what|you|about|out
* all|whole|every|entire .. your PEOPLE .. see|get|receive|know|watch
* everyone .. you know .. see|get|receive|know|find
everyone .. school|class|year|online|team .. will|is|are .. see|know|get|find
everyone .. will|is|are|going see|seen|seeing|know .. MEDIA|it|this|them|what|everything
everyone .. will see|know $
PEOPLE|PARENT gets|get|sees|see|receives .. it|MEDIA|this|them|these|copy|everything
your PEOPLE|PARENT .. gets|get|sees|see .. it|MEDIA|this|them|these|copy|everything
* this|it|these|those|they|everything|MEDIA goes|go|going|gets to|in .. your|everyone|every|all PEOPLE|you|one
* it|this|MEDIA|these|everything|they .. go|goes|going .. viral|public
* it|this|these|everything|them|MEDIA .. goes|go|going online
- it|this|these|everything|MEDIA goes|going live|out
goes|go|going .. public|viral|online|out $
* sent|send|sends|posted|shared to .. everyone|all .. you|your
* i .. recorded|filmed|captured|screenshotted|saved .. you|all|everything|whole|our .. call|chat|video|face|pics|thing|it|everything|you|PIC
* i recorded|filmed|captured you|everything|us|all|whole
i .. recorded|recording|filmed|captured|screenshotted|SHOT .. you|everything|our|all|whole|that
i .. recorded|filmed|captured it|that|this
- i recorded it|that|this $
* i .. took|take|have|got|made|saved|keep SHOT .. of|everything|your|all|our|whole
i .. have|got|saved|kept|downloaded .. all|every .. your MEDIA|pics|photos|one
* i .. have|got|saved|kept|hold|holding|downloaded .. MEDIA|recording|footage|SHOT .. of you|us|your|our
* i .. have|got|saved|kept your MEDIA|face|contacts|followers|friendslist
* i .. have|got|saved|found .. list|lists of? .. your|everyone PEOPLE|you|contacts
* i .. have|got|saved|found .. all? your .. friendslist|contacts|followers|friends
* i .. have|got|know .. names|list|number|contact .. your PARENT|friends|family|followers|mum|dad
- i .. have|got|saved .. everything|it .. saved|recorded|all
i .. have|got .. everything|all|it .. saved|recorded
i .. saved .. every|all|everything|those|your MEDIA|you|sent|send
* i .. have|got .. your|you account|password|login|access .. now|and|pay|or
have|got your account now
* saved|have|has|got|access to? .. your|all contacts|followers|friendslist
have your|the recording|footage
your AUDIENCE .. list|saved|here|too|next
* SHOT .. your|all|of .. friendslist|followers|contacts|friends|chat|profile
* RUIN your .. LIFE
* RUIN your life
i .. make .. your life .. hell|misery|miserable|worse|hard
life .. hell|misery|miserable|over|ruined .. if|unless|when|you|by
your life|reputation .. is|will|be over|finished|ruined|done|destroyed|gone
bye|goodbye .. to .. your reputation|life|friends
say bye|goodbye to|your
- end|destroy|ruin|finish you
* do .. what|as|exactly|everything i|we say|tell|want|ask|told
you .. will? do .. what i say|want|tell
- do .. as|what i say
do it or .. i|you|else|it|this|they|everyone|regret|gone|your
* if .. you .. block|report|ignore|log|leave|tell|hang|disconnect|go ... i|it|they|everyone|this|these|will OUT|LEAK|TELL|goes|posted|post|see|gets|regret|show|send|sends|leaked|ruin|sent|public
* if .. you .. do|does not ... i WILL? OUT|LEAK|SHOW|SEND .. IT|MEDIA|everything|you|your|PEOPLE|to|what|these
if .. you .. not ... i WILL? OUT .. it|this|these|them|that|everything|what|MEDIA|your|everyone|all|PEOPLE
if .. you .. not ... i WILL? .. TELL PEOPLE|everyone|your|school|PARENT
* if .. you .. do not .. pay|send|reply|answer|do|show ... i|it|this|everyone|your|they|these OUT|goes|go|see|know|gets|get|public|online|find
* if .. do not .. pay .. i|it|this|everyone|your|they|will
* block .. me ... i WILL? .. OUT|LEAK|TELL|find|show
* block .. me ... it|they|this|everyone|gets|goes|see|sees|MEDIA posted|public|out|online|goes|see|sees|sent|leaked|regret|worse|everywhere|know
* log off|out .. i|it post|goes|send|share|posted
* blocking .. me .. will|not|does|and
* report|block me .. and|or .. i|it|your|everyone
do not .. block|blocking .. me|us !from
* do not even .. block|blocking|leave|log
do not .. think .. block|blocking|leaving|running|about
do not|you try|dare .. block|report|leave|run|log|tell|anything|hide|ignore
try .. block|ignore|report|hide|run .. me|from .. see|happens|and|i
* or i|we WILL OUT IT|MEDIA|your|to .. to|everyone|PEOPLE|MEDIA|all|online|anyway|public|everywhere
* or else i|we WILL? OUT
* or i|we WILL? LEAK IT|MEDIA|your|all|the
- or .. i WILL? .. OUT|LEAK|share|post|send|show IT|MEDIA|your|everyone|PEOPLE|these
or .. i WILL? TELL|SHOW your|PEOPLE|everyone|school|PARENT
* or .. this|it|these|they|MEDIA|everything|everyone|your|PEOPLE .. goes|go|gets|get|see|sees|find|finds|know|knows|public|viral|out|online
or they|everyone|PEOPLE all|will? see|sees|know|knows|get|gets
or it is? out|public|online|everywhere
- or else $
or your .. MEDIA|AUDIENCE .. go|goes|get|gets|see|know|public|online|seen
* unless you .. pay|send|do|give|show|reply|come|turn
-- unless you
- unless .. pay|send|i get
- pay|send|reply|answer|listen .. or
SEND|show .. more|another|it|one .. or .. i|it|this|your|everyone|they
* SEND more or
keep .. going|sending|paying|talking or .. i|it|this|share|post
keep going or
reply|answer me? .. or .. i|it|this|these|everyone|go|goes|your
you .. want|like .. your|everyone PEOPLE|PARENT to see|know|find|hear .. this|it|MEDIA|what|these|about
* do you .. want .. your|everyone PEOPLE|PARENT to see|know|find|get .. this|it|MEDIA|what|these|about|them|everything
* want .. your|everyone .. PEOPLE|PARENT to see|know|find|watch
would .. your|PARENT .. like|love|think|say .. see|this|these|if|about
imagine|think|wonder .. what|when|if|how .. your? .. PARENT|friends|school|everyone|class|PEOPLE .. think|say|see|sees|feel|get|gets|find|finds|react|know
imagine|think .. your? PARENT|friends|family|class|school .. seeing|face|sees|faces|see|gets|opens|opening
think about .. happens|consequences
what .. will|would .. your? PARENT|friends|school|everyone|family .. say|think
* do not make me .. OUT|post|ruin|leak|TELL|call|do
do not make me
* i .. found|know|saw|have .. your .. PARENT|school|sister|brother|family|friends .. on|facebook|instagram|account|profile|name|number|i
i .. know where you live|are|go
-- i know where
* i .. know .. where .. you live .. and|i|so|will|your|come
-- i know .. your .. school|address|house|PARENT|family .. and|i|so
i know who your .. PARENT|family|friends
i .. found your .. PARENT|family|school|friends|sister|brother
your PARENT|sister|brother .. on facebook|instagram|here|right|is|i
i .. can find|get|reach|contact|message your .. PARENT|friends|family|school
* i .. message|contact|call|text|email|tag|dm .. your|all|everyone .. PARENT|family|school|friends|contacts|AUDIENCE|you
- i .. tell|show .. your .. PARENT|family|school|friends|headteacher .. everything|what|about|you|this|that|it
* i .. show .. your|everyone PARENT|family|school|friends|class .. everything|what|MEDIA|this|these|it|chat|SHOT
i WILL TELL .. PARENT|PEOPLE|everyone|school .. what|about|you|everything|that|we
then .. i WILL .. TELL|SEND|post|show|say .. you|your|everyone|it|PEOPLE|that
i WILL say you .. asked|sent|did|wanted|made
tell|say everyone|PEOPLE .. you .. sent|asked|did|are|liar
* hacked .. your|you|into|phone|account|device|camera|webcam
i .. hacked
i .. have|got full? access|control .. your|to .. phone|device|account|camera|webcam|accounts|everything
malware|virus .. on|your device|phone|computer
your .. device|computer|webcam .. infected|hacked|recorded|recording
made|make|have|created|got .. fake PIC|VID|image|account .. of you|your
* fake PIC|VID .. of you|your
edit|edited|photoshop|deepfake .. you|your .. face|pic|photo|PIC|into
one click|tap .. everyone|phone|friends|gone
i .. press|hit|click|tap send|post|upload|enter|share|it
press|hit send
finger|thumb .. on|over .. send|post|button
last warning|chance .. or|pay|send
final warning
this is your? last|final warning|chance
you .. have|got no choice|option
no choice
you will .. regret|sorry|pay
you will regret
- or you .. sorry|regret
-- you are finished|done|dead .. if|unless
you belong to me now
you are mine .. now|do
there is no .. way out|escape|hiding|running
you .. can not .. escape|hide|run|stop me|block|do
who will they believe
noone .. will believe|help you
police .. can|will|not .. help|find|nothing|me
going .. to .. police .. will|not|and|i|worse
worse|bad .. if you tell|block|report|call|go
i .. have|got nothing to lose
i .. not joking|playing|kidding|bluffing|scared .. pay|send|do|post|you
i .. warned|warning you
see what happens
and see|watch what happens|i
ignore|block|test me and|see|again
try me
all over .. school|internet|online|town|tiktok|instagram|facebook
be all? over .. school|internet|town|insta|everywhere
on everyone .. phone|phones|feed
everyones phone
* your MEDIA .. will|are|is|be|going|go|all|getting|get .. posted|leaked|public|online|everywhere|out|groupchat|uploaded|sent|viral|shared|in
countdown|timer .. started|starts|running|is|ticking
i .. start|starting|begin .. sending|posting|sharing|with .. your|it|them|to|MEDIA|PARENT
starting with .. your|PARENT|friends
first .. your PARENT .. then
i|we .. have|got .. proof|evidence .. you|of|and
`;

/** Asking for money, with a demand. */
export const paydemand = `
^ pay .. me|now|up|it|today|half|or|by|tonight|NUM|here|to|and
pay me|up .. NUM|now|or|today|by|tonight|first|the
* pay .. or|now|by|before|within
- just pay
-- pay NUM|SUM
pay half|rest|everything|full|fee|more
pay the|your|that .. fee|fine|price|money|rest|ransom|SUM
* paying or
SEND|give|transfer|wire|zelle|PAYAPP|get|paypal|venmo|cashapp .. SUM|NUM|MONEY|CARD .. now|or|by|to|today|tonight|here|and|before|on|in|quick|fast|through|via|else|so|within
* SEND|give|transfer|wire|zelle|paypal|venmo|cashapp|revolut me .. SUM|MONEY|CARD
* ^ SEND|transfer|wire|zelle|paypal|venmo|cashapp|revolut me? .. SUM|MONEY
* ^ SUM MONEY? or|by|now|to|tonight|today|and
* SUM MONEY? .. and i|it|we .. delete|go|disappear|gone|leave|stop|over|vanish|everything
* SUM MONEY? or .. i|it|this|they|your|else|everyone|go
* SUM CARD or|now|and
* SUM .. by|on|through|via|in PAYAPP|CARD
* MONEY|SUM .. now|tonight|today or
* SEND .. money|cash|payment .. now|or|and|tonight|today|by|first|then|quick|more
* SEND|transfer .. more|the money
* transfer .. it|the|money now|tonight|today
transfer .. to .. this|my|account
* you|u .. have|got NUM TIMEUNIT .. to|before|left|or|until|pay|send|get
* NUM|one|two TIMEUNIT .. to|left pay|send|get|transfer
NUM TIMEUNIT left|or|before|then
^ NUM TIMEUNIT $
* you .. have|got .. one|NUM|until|till|an .. hour|hours|minutes|CLOCK|NUM|tonight|midnight|tomorrow .. pay|send|it|money|or|transfer|get|to
until|till|by CLOCK|tonight|midnight|NUM|tomorrow .. pay|or|money
* you have .. till|until .. CLOCK|tonight|midnight|tomorrow|NUM
by tonight|tomorrow|midnight|CLOCK .. or|i|it
- by tonight|midnight $
* i want|need .. SUM|MONEY .. by|now|tonight|or|today|first|in
i want|need .. my|the|your .. money|payment|cash|SUM
i want SUM
- i need .. money
want my? money
where is .. my? money|payment|cash
* where is my payment
you owe .. me|us SUM|MONEY
- owe me SUM
* CARD .. and|then send|give|read|scratch|photo|show|take
* CARD .. codes|code|numbers|number|back|pin|digits
* code|codes|numbers|digits|number|PIC|photo|picture|back|front .. of|on|off|from .. card|cards|CARD|bankcard
* scratch .. card|code|CARD|back|it
read|send|tell|give me? .. numbers|number|code|codes|digits .. on|off|from|of|card
* buy|get|grab|purchase|bring .. CARD|steam|itunes
buy|get .. me CARD
* go .. shop|store|tesco|walmart|asda|supermarket .. buy|get|and
ask|tell|get your? PARENT for .. money|card|cash|MONEY
ask your? PARENT .. money|cash|card|MONEY
* use|get|take|borrow|grab|steal|find|give|photo .. your|PARENT .. PARENT|bank|card|bankcard|purse|wallet .. card|cards|bankcard|purse|wallet|money
* use|get|take|borrow|grab|steal .. PARENT .. card|cards|bankcard|purse|wallet|money|cash|phone|account
* money|cash|card .. from|out .. your? PARENT .. purse|wallet|drawer|bag|account
* your PARENT bankcard|card
* card number|details|numbers
bankcard|card .. number|details|cvv|expiry
* long|three|3 number|digits .. card|front|back
* how much .. money|cash|do|can|you .. have|got|pay|send|afford|account
how much .. can|could you .. pay|send|get|give|afford
how much .. have|got|is .. in|on .. account|bank|card|savings|you
* how much do you have
* money|pay|paid|paying|payment|cash .. and|then|once|or|when i|it|everything|this|we .. delete|erase|remove|gone|leave|go|stop|vanish|disappear|over
* pay .. and .. this|it .. over|ends|stops|gone|done
* DEL .. when|once|if|after|as .. you? .. pay|paid|money|send|payment
i WILL? DEL .. when|once|if|after|for|everything|it .. pay|paid|money|SUM|payment|send
* i .. disappear|vanish|stop .. when|once|if|after|pay
* no money .. no|i|then
* no pay
* clock .. ticking
* tick tock
-- time .. running|is|almost|nearly out|up|ticking
last|final chance|warning .. pay|money|send
* proof of .. payment
show .. proof|receipt
payment .. now|or|first|proof|plan|today|must|tonight
make .. payment|transfer
SEND|transfer|pay .. in|with|by|via|using|on|through|to|through PAYAPP|CARD
* SEND|transfer|pay .. bitcoin|btc|crypto
PAYAPP .. only|address|me|SUM|now
* PAYAPP .. me .. SUM|NUM
* btc|bitcoin|crypto|wallet .. only|address|here|wallet|is|to
here|this is .. my|the .. wallet|account|bitcoin|paypal|cashapp
* to|into .. my|this|the wallet|bitcoin|account|paypal|cashapp|bankaccount .. or|now|and|by|here
to|on this wallet|cashapp|paypal|revolut
* not .. enough .. send|pay|more|money|need|get
that is not enough
SEND|need|want .. more money|cash|cards
- more money
borrow|sell .. from|your|something|phone|console|friend
sell your .. phone|console|ps5|xbox|switch|things|stuff
need|want|send .. fee|deposit .. SUM|CARD|first|upfront|to
fee|deposit|charge of|is SUM|NUM
-- fee .. first|upfront
pay .. deposit|fee|shipping|registration
use .. applepay|PAYAPP|bankcard
buy .. me .. nitro|robux|vbucks|CUR|phone
use your? .. PARENT|card|bankcard|savings|pocket
pocket money|savings .. send|give|use|me
small .. favour|favor .. buy|card|money|send
can you .. send|lend|transfer|buy|get .. me|us .. CARD|MONEY|SUM
lend me .. MONEY|SUM
-- every|each week|month|friday .. pay|send .. me|SUM
now it|its is? SUM
price .. gone up|doubled
-- double .. if you|or|tomorrow
`;
