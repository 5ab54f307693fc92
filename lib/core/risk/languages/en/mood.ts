/** Pressing. */
export const pressure = `
if you .. love|loved|like|liked|care|cared|trust|trusted|respected .. me|us
if you .. love|loved|like|liked|care|cared .. you WILL
everyone .. does|do|doing|did|done it|this
everyone|everybody .. does|doing it
everyone your age
other|all girls|boys|kids|people|friends|girl|guys .. do|does|did|send|sent|sending|show|let|fine
do you not .. trust|love|like|care me|about
do not you .. trust|love|like|care
why .. not .. trust|love|like|answer|reply|talk|send|show|do me|it|us
do|you .. not trust|love|like me
trust me .. please|nothing|it|you|i|just|noone|will
- trust me
- prove it|that
prove .. it|that|to|you .. me|like|love|trust|care|are|real
prove it $
i .. thought .. you|we .. liked|loved|like|love|were|had|cared|trusted|different|mature|cool|friends|special
i .. guess|see .. you .. not|don't .. like|love|care|trust|me
you .. not .. like|love|care|trust .. me|about then
you .. promised|promise .. me|you
you promised
you .. said .. you WILL|would|were
you said you will
- you owe me
you owe me .. one|after|now|this|for
i .. did|sent|showed|gave|done .. it|mine|you|that|so .. now|your|you|for .. do|turn|me|send
i SHOW|sent you mine
i .. SHOW|sent .. now .. your
after all|everything .. i|we .. have? did|done|do|bought|gave|for|sent|spent
after .. what i .. did|done|gave|bought
just|only .. do it
only|just .. once|one|time|this .. time|and|then|i
one time .. and|then|i
do .. it|this once
once and i
this once
- come on .. please|do|its|not|you
come on do|send|show|please|it
- come on
do it .. for me|now|or|then|please|already|once
do it for me
do it $
do it or .. i|we|gone|done|leave|bye|else
do .. it now
hurry up .. before|or|i|and|send|do|please
- hurry
before i .. get|am|leave|change|lose|go .. mad|angry|patience|interest|off|cross|mind
make|making|made me .. angry|mad|sad|upset|beg|wait|cry|hurt|feel
you .. make|making me .. angry|mad|sad|upset
do not make me .. beg|angry|wait|ask|mad
do not be .. shy|scared|boring|chicken|childish|that|coward|selfish|mean|difficult|silly|baby|nervous|stupid|rude|afraid|prude|a
do not .. let|disappoint me|us .. down|again
disappoint me
stop being .. shy|boring|scared|baby|difficult|childish|silly|prude|dramatic|so|selfish
you|your are? being .. boring|difficult|silly|rude|mean|childish|weird|dramatic|baby
you|your are? .. scared|chicken|boring|coward|baby|childish|immature|wimp .. or|lol|then|if|of
scared of
what .. scared|afraid of
are you .. scared|chicken|coward
not|isn't .. big|huge deal|thing
not that deep
what .. worst|big deal|happen
nothing .. bad|wrong|will .. happen|with
you are the only .. one|person .. who .. not|no|says
only one who .. not|says|no
- answer me
why .. ignoring me
ignoring me
only fair
it is|that is fair
i dare you
dare you
breaking my heart
break my heart
i .. be .. so? upset|sad|hurt|angry|disappointed|heartbroken .. if|you
i will .. leave|find|hurt|kill|cry|block|go|stop .. you|someone|myself|else|talking|if
i will .. find|get .. someone .. else|who|better
find someone .. else|who
someone else .. who|then|will
i will leave
leave you .. if
or we are? .. done|over|finished
we are .. done|over|finished .. if|then|unless
or i .. am|will .. leaving|gone|leave|go|done|block|delete|find
or i am .. gone|leaving|done|off
hurt|kill myself .. if|without|you
i will .. hurt|kill myself
i .. been .. waiting|patient .. all|so|for|long|now
waiting all
i .. not ask again|anymore
stop asking
will .. stop asking
i won't .. ask
last chance|time .. please|i|then|or|do
last chance $
you .. would .. if|for .. me|cared|loved|liked
if|what not now when
make it up|worth
make me happy
for me please
for me $
you know you want|like
do you .. want .. lose|leave|us|me
lose me
after that|this .. i .. leave|stop
grow up
act|be .. mature|grown|adult|brave
be brave|mature
be .. good girl|boy
good girl|boy
you are not .. little|kid|baby|child|fun
thought you were
it is .. your fault|because you
your fault
let me down
so .. selfish|mean|cold|unfair
i .. would do .. for you
please please please
im|i begging you
i am begging you
you .. have|got to .. do|send|show .. it|me|now
you have to $
say yes
why not $
- why not
come on $
obey|listen .. me
`;

/** Winning trust. */
export const flattery = `
mature|older|smart|wise .. for your|you|an
mature .. than|for .. age|girls|boys|others|other|most|kids|friends
more mature
you .. seem|look|act|are|sound .. mature|older .. than|for|age
noone|not|nobody .. understands|gets|loves|knows|cares|appreciates .. you .. like|as|but|the
noone .. understands|gets|loves|knows|sees you
i .. understand|get|know|love|appreciate you .. better|more|like .. than|noone|anyone|friends|PARENT|i|them
i .. get|understand you
you .. get|understand me
feel .. like? you .. get|understand|know me
not like .. other|others|rest|anyone|girls|boys
you are not like
different|special .. from|than|to .. other|others|all|rest|anyone|everyone|girls|boys|them
you are .. so? different|special|unique
fallen|falling|am|fell|think|in .. in? love with you|u
in love .. with you|u
love you .. already|so|more|forever|babe|the|too
i love you .. already|even|though
- i love you
soulmate|soulmates
you are|look|your|seem .. KINDNAME
you are? .. so|very|most|really|too|such|super|gorgeous KINDNAME
so|too KINDNAME .. to|for|in|you
^ beautiful|gorgeous|pretty|cutie|princess|angel $
hello|hi|hey|morning|night beautiful|gorgeous|pretty|cutie|princess|handsome|angel|love
age .. just? number
age .. not|does .. matter
trust me more|than .. than|PARENT|anyone|friends
more than .. your PARENT|friends
known .. each|you|eachother .. forever|years|life|ages|long
feel .. like? .. known .. forever|years|life
only .. talk|trust|need|listen .. to? me|you|i
only need me|you
only .. person|one|friend .. i|who|you .. talk|trust|understand|cares|care|gets|matters|can
you are the only .. one|person|reason|thing|good
only one who .. cares|understands|gets|listens
meant .. to be? .. together|eachother|us
made for each|eachother
you can .. tell|trust|talk|say me|to .. anything|with|always|everything|me
tell me anything
your .. friends|PARENT .. not .. get|understand|care|love|deserve|know|appreciate|real .. you|like|about|i|it
your .. friends .. jealous|fake|mean|bad|not
deserve .. better|more|someone|deserve|them
not deserve you
not .. care|love|treat .. you .. like|as i|me
like i do $
i .. treat .. you .. like|better|right|queen|princess
treat you like|better
my .. queen|princess|angel|world|love|favourite|everything|girl|sunshine|whole|king|favorite
my favourite|favorite person|girl|boy|human
favourite|favorite person
i .. never .. met|felt|known|talked|had|seen .. anyone|someone|this|way|like .. you|before
never met .. anyone|someone|girl|boy|like
never felt .. this|way|like
special .. connection|bond|place|girl|boy|one|you
we .. have|share .. connection|bond|special|something|chemistry
connection
can not .. stop .. thinking|dreaming about? .. you
thinking about you
think .. about you .. all|every|always|night|lot|at
dream|dreamt .. about|of you
i .. always .. be .. here|there .. for you|no
here for you .. always|not|if|unlike|when
always here
i .. miss|missed you .. so|already|much|lot
- i miss you
wish .. you were .. mine|here|my|with
wish you were
want you .. be|to|all .. my|mine
be my .. girlfriend|boyfriend|valentine|girl|boy|princess|gf|bf
i .. adore|worship|admire you
you make me .. feel|happy|smile|so
you complete|saved me
my heart
perfect for me
can i .. call|be .. you|your .. mine|boyfriend|girlfriend|dad|brother
like .. big|older brother|sister|you|to
i wish .. daughter|girlfriend|sister like
you look .. older|hot|good|stunning|amazing|like
older than you|KIDAGE|most
so grown|mature|special|smart
i .. protect|look|take .. you|care|after
take care of you
i would never hurt|lie|leave
you and me .. against|forever|together|world
`;
