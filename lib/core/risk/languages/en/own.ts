/** What the young person gives away. The shapes of numbers and addresses are read elsewhere. */
export const mepersonal = `
my number|digits|phone .. is|its|NUM
my number .. NUM
my|our .. home? address .. is|its|NUM
my address
here|this is my .. address|number|email|location|house|school|snap|APP
^ my address|number|postcode|school|location is
i|we live .. at|on NUM|street|road|lane|avenue|flat|house|oak|close
i|we live .. street|road|avenue|lane|close|flat|drive|court
- i|we live at|on
i|we live .. next|near|opposite|behind|by|beside|across .. the? tesco|school|station|park|church|shop|asda|mill|library|mcdonalds|street|road
-- i|we live in
i go .. to|at .. school|academy|high|primary|elementary|middle|secondary|college|grammar
i go|study|am to|at|in .. school|academy|high|primary|secondary|saint|st|marys|grammar !tomorrow|now|today
my school .. is|its|called
our school is
- i am .. at .. school|academy
i am .. in year|grade NUM|#small
i am .. in #small|NUM grade
i am .. KIDAGE .. years|yearsold|yrs|yo|turning|btw|and|nearly|almost|but|soon|next
i am .. KIDAGE $
i am only? KIDAGE .. turning|btw|and|but|years
i am .. #agesex
^ KIDAGE $
^ KIDAGE m|f|girl|boy|yearsold|years|yo|btw|and
^ #agesex
- turn|turning KIDAGE .. next|soon|in
my full|real|last|whole|middle? name is
my|full .. surname|lastname is
my name is _ _ $
my name is
my .. APP|email|gmail|username|insta|snap|handle|discord .. is|its|@|username|called
my APP|email|gmail|username .. is|its
my snaps|instas
my .. password|pass|pin|passcode|login .. is|its|for
my password|pass|passcode
password is
my .. postcode|birthday is|its
postcode .. is|its
^ postcode
my PARENT .. are|is? .. at|out|not|away|working|works|gone .. work|home|late|out|away|night|till|until
my PARENT .. work|works|working|out|late|asleep|away
my PARENT .. card|bankcard|bank .. number|is|details
PARENT card|bankcard number|is
i am .. home? alone .. till|until|now|rn|in|at|tonight|and|so|with|all|home
home alone
i am alone $
i am .. by|on myself|own .. home|here|tonight|till|until|now
noone .. home|in|here .. with? me|till|until|now
just me .. home|here|in|till|until|at|tonight
code .. is|was|says|it NUM|#small|#big
code .. was|is
^ #big $
my|the location .. is|on|sent|shared|here
i .. turned|put|switched .. location on
sending|send you .. my location|address|number
add me on .. APP
add me .. its|on|there
- my APP
call|text|ring me .. on|at NUM|#small|#big
email me .. at|on
my bus|train .. is|number|home
i walk|get|bus home .. from|at|alone|past
i finish|leave|get .. school|out .. at CLOCK|NUM|#small
i .. play|train .. for|at .. every|on|park|club
you can find me|us
my house .. is|number|near|next|on
our house is|number
i was born .. in|on
my date|dob
`;

/** In need. A star marks what leads to the help path by itself. */
export const medistress = `
* NOT want to .. live|exist|wake|alive|living|go anymore|be|up|here|alive|on
* NOT want|wanna to? live|exist|wake|alive $
* NOT want to .. be here anymore|any
* NOT want to be .. alive|here $
* NOT want to .. live|exist|wake
* i .. want|wish|rather|going|ready|deserve|wanted|hope to? .. die|dead|disappear|kill|end myself|it|tonight|now|my|everything|forever
* i .. want|wish|wanted to .. kill|hurt|harm|cut|end myself|it|life|everything
* want .. to .. die $
* want .. to .. disappear .. forever
* wish i .. was|were|could dead|gone|die|disappear|never|not .. $|forever|born|exist|alive
* HURT myself !laughing|gym|on|at|running|playing|football
* i .. HURT .. myself .. again|tonight|last|because
* suicidal|suicide
* self harm|harmed|harming
* selfharm
* end|ending my? .. life|it|everything .. all|tonight|now|my|today
* thinking .. of|about .. ending|killing|dying|suicide|end
* take my own life
* what|no .. point|reason .. of|in|to .. living|live|life|carrying
* no .. reason|point|reasons .. live|living|life|anything|going
* noone|nobody .. WILL? .. miss|care|notice|cry .. me|if|when|i|gone
* better off without me
* everyone|they|world .. better .. without me|i
* if i .. was|were|am|disappeared|died gone|dead .. $|now|everyone|they|anyone
* not .. go on|cope|carry|continue .. anymore|like|this|any|living|with
* i can not .. cope|go|carry .. anymore|on
i can not .. take|do|handle|deal|cope|stand .. it|this|that .. anymore|any
can not .. do|take|handle .. this|it .. anymore
i can not do this
- i can not .. take|do it|this
do .. something .. stupid|bad .. tonight|myself|to|now|if
* something stupid .. tonight|to|myself|if
* NOT feel|am safe .. home|here|with|at|anymore
NOT feel|am .. safe
* blackmail|blackmailing|blackmailed|extort|extorting|extorted|sextortion .. me|by|being|us|over
* being|getting|am .. blackmailed|threatened|extorted|sextorted
* am being threatened|blackmailed
* threatening|threatens|threatened|threaten .. me|us|to|my
* he|she|they|someone|this|hes|guy .. threatening|threatens|blackmailing|extorting|threatened
* he|she|they|someone|guy|man|person|stranger .. has|have|got|saved|recorded .. my|me .. MEDIA
* he|she|they|someone|guy|man|person|stranger .. has|have|got|saved|recorded .. MEDIA .. me|mine
* he|she|they|someone|guy .. has|have|got|took .. MEDIA .. of|from me|and
* he|she|they|someone|guy .. wants|want|asking|demanding|keeps|is|asked .. for? .. MONEY|SUM .. or|from|if|by|and|else
he|she|they|someone .. wants|asking|demanding|demands .. MONEY|more|SUM|pics
* he|she|they|someone|guy .. will|says|said|would|going|gonna|if|saying|wants .. OUT .. it|them|my|me|MEDIA|everyone|PEOPLE|everything
he|she|they .. OUT .. my|MEDIA|it|them|everything|everyone
he|she|they .. said .. send|show|tell|post .. everyone|PEOPLE|it|my|MEDIA
someone .. hacked me|my .. and|says|wants|has|saying
hacked me .. and
my .. MEDIA .. to|if|online|everyone|unless|leaked|out|everywhere
please do? not .. OUT|do|TELL .. it|them|my|me|that|this|anyone|MEDIA|everyone|mum|to|PEOPLE|anything
please .. NOT OUT
NOT OUT .. it|them|MEDIA|my|that|this please
NOT .. OUT|TELL .. it|them|MEDIA .. to|on|anyone|PARENT|everyone|school|friends
please|begging stop
please stop
please .. DEL .. it|them|that|those|MEDIA|this
please DEL
- please .. leave|do not
please no
i beg|begging|begged you
begging you
stop .. please|begging|it|asking|this|doing .. please
i am .. scared|terrified|panicking|desperate|frightened|shaking .. he|she|they|of|that|what|please|my|now|about|to|if
- i am .. SCARED
i am .. ashamed|disgusting|worthless|trapped|broken|nothing|useless .. of|myself
i .. feel .. ashamed|trapped|hopeless|worthless|empty|disgusting|dirty|sick|numb|guilty|horrible|unsafe|alone|stupid|used .. and|because|about|now|all|i
i feel .. alone|lonely .. and
i am .. crying|shaking .. please|stop|and|i|rn
crying please
NOT know .. what|who|how|where .. to? .. do|tell|turn|talk|stop|say|ask .. anymore|please|about|he|i
NOT know what to do
NOT know who to tell|talk|ask
who .. do|can|should i tell|talk|ask
can not .. TELL|talk|ask .. to? .. my? PARENT|anyone|noone|them|police
PARENT .. will|would|gonna .. kill|hate|disown .. me|if .. if|find|they|when|see
if .. my? PARENT .. find|finds|see|sees|know|knows|found
scared .. my? .. PARENT|they|he|she .. find|finds|will|see|post|out|send
my life .. is|will|be over|ruined|finished
ruin|ruined my life
no|not way out
hate .. myself|my life
i hate .. being alive|me
noone .. believe|believes|help|helps|cares|understands .. me
i .. will? do .. anything|whatever .. please|you|want|stop|just
do anything .. please|you|just
i .. not .. have|got .. any|that|the|more|enough .. MONEY
no|not .. more money
do not have money
NOT have .. any .. more
i .. already|just .. paid|sent|gave .. you|everything|all|it|him|them|MONEY|more
already paid|sent
i .. sent .. him|her|them|someone|everything|guy .. MEDIA|pic|money|and|now
made .. mistake|huge|big|stupid .. and|now|i|he|sent
big|huge|terrible mistake
he|she|they|it .. not|wont .. stop|leave .. me|asking|messaging|alone
will not .. stop|leave .. me|threatening|messaging|asking|texting
keeps|keep .. threatening|asking|messaging|texting|demanding|saying .. me|for|more|he
- leave me alone
leave me alone .. please|stop
why .. are|you .. doing|do this to|me
why are you doing this
what .. did i do|ever
need help .. please|he|someone|with|now|i
please .. help me
help me please|he|someone|i
someone help
i .. in trouble .. because|he|with|and
he|she|they .. hurts|hits|hit|touches|touched|hurting|hitting me
* he|she|dad|mum|they|stepdad|uncle|someone .. hurts|hits|hitting|beats|touches|touched me
my .. PARENT .. hits|hit|hurts|beats .. me
i am being .. bullied|followed|stalked|abused
* being abused|groomed|sextorted
everyone .. will|is .. hate|laugh|see|know .. me|it
noone .. to talk|tell
i have noone
nothing matters
tired of .. living|life|everything|being|existing
* tired of living|life|existing|being alive
* goodbye .. everyone|forever|world
* this is goodbye
`;
