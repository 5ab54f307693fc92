/** Chat spelling and contractions of English. */
export const speak = `u=you ya=you yu=you yuo=you ye=you yous=you ur=your yr=your urs=yours ure=you+are youre=you+are yourre=you+are
r=are ru=are+you y=why k=ok kk=ok pls=please plz=please plss=please pleasee=please rn=now atm=now wya=where+you+at wru=where+are+you
wyd=what+you+doing wat=what wut=what whats=what+is wats=what+is wots=what+is wot=what hows=how+is wheres=where+is whos=who+is
whens=when+is tmrw=tomorrow tmr=tomorrow tmw=tomorrow 2moro=tomorrow 2nite=tonight tonite=tonight 4u=for+you b4=before gr8=great m8=mate
l8r=later l8=late bc=because cuz=because cos=because coz=because becuz=because wanna=want+to gonna=will gunna=will gna=will gon=will
imma=i+will ima=i+will finna=will gotta=have+to gimme=give+me gimmie=give+me lemme=let+me lets=let+us letz=let+us kan=can cn=can
hv=have hav=have ve=have abt=about thx=thanks ty=thanks smth=something sth=something sumthing=something sum=some sum1=someone any1=anyone
every1=everyone no1=noone nobody=noone everybody=everyone anybody=anyone somebody=someone tel=tell im=i+am ive=i+have id=i+would
ill=i+will hes=he+is shes=she+is theyre=they+are thats=that+is its=it+is itll=it+will doesnt=does+not dont=do+not donot=do+not dnt=do+not
didnt=did+not cant=can+not cannot=can+not wont=will+not isnt=is+not arent=are+not wouldnt=would+not couldnt=could+not
shouldnt=should+not havent=have+not hasnt=has+not hadnt=had+not aint=is+not wasnt=was+not wouldve=would+have youll=you+will ull=you+will
ud=you+would youd=you+would uve=you+have theyll=they+will theyd=they+would hell=he+will shell=she+will youve=you+have weve=we+have
were=were well=well skool=school schl=school sch=school luv=love lov=love bby=baby ppl=people frnds=friends frends=friends frens=friends
mates=friends wid=with wiv=with wit=with w=with n=and nd=and da=the tha=the dis=this dat=that dem=them em=them msg=message
msgs=messages mssg=message txt=text mins=minutes min=minutes mnts=minutes secs=seconds sec=second hrs=hours hr=hour deets=details
addy=address add=add hmu=message+me irl=in+person ft=facetime vc=videocall nvm=nevermind idk=i+do+not+know idc=i+do+not+care
tho=though fr=really gd=good hbu=how+about+you wbu=what+about+you shoudl=should videocall=videocall videochat=videocall facecam=camera
2=to 4=for bf=boyfriend gf=girlfriend bff=friend jk=jk b=be c=see thru=through tht=that wht=what whr=where
hw=how cud=could wud=would shud=should kno=know knw=know nt=not jus=just jst=just evry=every everythin=everything nuthin=nothing
nothin=nothing dunno=do+not+know lemmi=let+me prolly=probably bcoz=because fone=phone ph=phone num=number nr=number
pfp=profilepic dp=profilepic ss=screenshot screenie=screenshot cya=bye wif=with gaurd=guard rlly=really rly=really srsly=really
vid=video yh=yes ya=you yep=yes yup=yes nah=no nope=no outta=out+of kinda=kind+of tryna=try+to bday=birthday accnt=account acc=account
acct=account addme=add+me hmw=homework hw=homework theres=there+is therell=there+will tg=telegram wa=whatsapp fb=facebook yt=youtube
ig=insta gc=groupchat pw=password tbh=honestly ngl=honestly omw=on+my+way wen=when wher=where wats=what+is ar=are iz=is
mum=mum mums=mum moms=mum dads=dad parents=parents parents=parents whoever=whoever dads=dad sisters=sister brothers=brother
usin=using comin=coming goin=going doin=doing sendin=sending showin=showing tellin=telling talkin=talking lookin=looking
gettin=getting makin=making postin=posting watchin=watching`;

/** Runs of words that are one thing. */
export const phrases = `video+call=videocall video+calls=videocall video+chat=videocall video+calling=videocall vid+call=videocall video+called=videocall
video+session=videocall skype+call=videocall live+video=videocall cam+to+cam=videocall cam2cam=videocall c2c=videocall face+time=facetime
facetime+call=facetime web+cam=webcam gift+card=giftcard gift+cards=giftcard gift+code=giftcard gift+codes=giftcard steam+card=giftcard
steam+cards=giftcard steam+code=giftcard apple+card=giftcard apple+cards=giftcard itunes+card=giftcard itunes+cards=giftcard
google+play+card=giftcard google+play+cards=giftcard play+cards=giftcard amazon+card=giftcard amazon+cards=giftcard razer+gold=giftcard xbox+card=giftcard
psn+card=giftcard psn+code=giftcard apple+gift+card=giftcard apple+gift+cards=giftcard steam+gift+card=giftcard amazon+gift+card=giftcard
cash+app=cashapp cash+tag=cashapp apple+pay=applepay google+pay=applepay western+union=paypal pay+pal=paypal
v+bucks=vbucks v+buck=vbucks game+pass=gamepass snap+chat=snapchat whats+app=whatsapp google+chat=hangouts no+one=noone any+one=anyone some+one=someone
every+one=everyone am+going+to=will are+going+to=will is+going+to=will going+to=will am+will=will are+will=will is+will=will am+about+to=will about+to=will
right+now=now at+home=home own+room=bedroom bed+room=bedroom friends+list=friendslist friend+list=friendslist contact+list=friendslist contacts+list=friendslist
follower+list=friendslist followers+list=friendslist list+of+friends=friendslist group+chat=groupchat group+chats=groupchat real+life=person in+real+life=in+person
post+code=postcode zip+code=postcode phone+number=number mobile+number=number cell+number=number year+old=yearsold
years+old=yearsold profile+pic=profilepic profile+picture=profilepic profile+photo=profilepic user+name=username user+tag=username
nick+name=username photo+shoot=photoshoot each+other=eachother soul+mate=soulmate soul+mates=soulmate let+me=let+me
grand+ma=gran step+dad=stepdad step+mum=stepmum credit+card=bankcard debit+card=bankcard bank+card=bankcard bank+account=bankaccount
bank+details=bankaccount little+one=baby pictures=pictures screen+shot=screenshot screen+shots=screenshot screen+recorded=recorded screen+record=recorded
screen+recording=recording voice+call=call phone+call=call hang+out=hangout hanging+out=hangout best+friend=friend best+friends=friends
over+there=there do+nt=do+not ca+nt=can+not wo+nt=will+not a+lot=lots`;

/** What counts as the same. */
export const classes: Readonly<Record<string, string>> = {
  PIC: 'pic pics photo photos picture pictures photograph photographs selfie selfies image images foto fotos pix piccy pict mirrorpic snapshot snapshots headshot headshots profilepic',
  VID: 'video videos vids clip clips footage recording recordings',
  MEDIA:
    'pic pics photo photos picture pictures photograph photographs selfie selfies image images foto fotos pix video videos vids clip clips footage recording recordings snapshot snapshots',
  SHOT: 'screenshot screenshots screenshotted screenshoted',
  CAM: 'cam cams webcam camera cameras webcams facetime videocall skype',
  LENS: 'cam cams webcam camera cameras webcams video vids',
  CALL: 'facetime videocall skype',
  APP: 'snap snapchat telegram whatsapp whatsap watsapp wapp kik discord insta instagram wickr viber zangi hangouts wechat messenger tiktok teleguard threema skype snapcode snaps',
  APPX: 'signal line session disc dc imo tele threads x messages sms text number',
  APPS: 'snap snapchat telegram tele whatsapp whatsap watsapp kik discord insta instagram signal wickr viber zangi hangouts wechat messenger teleguard threema skype app site platform account server chat',
  PARENT:
    'mum mom mam mama mommy mummy mother dad daddy father papa parents parent folks family grandma nan gran guardian brother sister aunt uncle stepdad stepmum stepmom fam sibling siblings grandparents teacher adult adults',
  FAMILY:
    'mum mom mam mama mommy mummy mother dad daddy father papa parents parent folks family grandma nan gran stepdad stepmum stepmom brother sister fam siblings teacher teachers',
  PEOPLE:
    'everyone friends friend followers follower contacts contact classmates classmate colleagues relatives teachers teacher facebook coach girlfriend boyfriend friendslist school class groupchat family mum mom mam mother dad father parents parent sister brother aunt uncle grandparents gran nan team whole internet online public instagram insta tiktok town feed story headteacher principal crush',
  AUDIENCE:
    'friends followers contacts classmates colleagues relatives teachers friendslist school family mum mom mam mother dad father parents sister brother',
  ANYONE: 'anyone noone someone everyone soul anybody people person others them him her any',
  MONEY: 'money cash dollars dollar bucks quid pounds pound euros euro usd gbp eur funds grand payment #money',
  CARD: 'giftcard giftcards voucher vouchers paysafe paysafecard itunes',
  PAYAPP: 'cashapp paypal zelle venmo bitcoin btc crypto wallet usdt revolut cashtag applepay monzo bankaccount bizum',
  CUR: 'robux vbucks nitro skins skin gems coins giftcode gamepass minecoins',
  THING:
    'phone iphone trainers shoes clothes present presents gift gifts ipad laptop console ps5 xbox headphones headset takeaway necklace ring bag jewellery tickets airpods bike game games pizza food surprise something anything stuff whatever everything',
  LEAK: 'post posting posted posts upload uploading uploaded leak leaking leaked leaks publish publishing release releasing spread spreading expose exposing exposed',
  SEND: 'send sending sent share sharing shared sends shares forward forwarding forwarded snd sned mail email',
  SHOW: 'show showing shown showed',
  OUT: 'send sending sent share sharing shared forward forwarding show showing post posting posted upload uploading uploaded leak leaking leaked publish publishing release releasing spread spreading expose exposing email tag put putting sends shares posts leaks message give giving',
  TELL: 'tell telling tells told inform mention mentioning say saying',
  GIVE: 'send give drop share show take trade swap snap shoot get record make sending giving showing sent snd sned post pass',
  SEEIT: 'see sees seeing get gets getting receive receives know knows find finds watch hear love enjoy seen have',
  IT: 'it this these that them those everything all one mine ones',
  ME: 'me us',
  U: 'you your yourself yours',
  WILL: 'will would can could might should shall must',
  WANT: 'want wanted love like need wish prefer hope wanting needed',
  LET: 'let us',
  NOT: 'not never',
  DEL: 'delete deleting deleted clear clearing erase wipe remove clean',
  CHATS:
    'chat chats message messages convo conversation history texts dms text this these it everything thread account',
  HOME: 'home house flat in room bedroom there around about near downstairs upstairs asleep sleeping awake out away work back gone here nearby sleep up',
  MEET: 'meet meeting meetup',
  TIMEUNIT: 'minutes minute hours hour seconds second days day',
  NOWISH: 'now today tonight tomorrow soon quick fast first immediately',
  KINDNAME: 'beautiful pretty gorgeous handsome stunning cute adorable lovely sweet perfect amazing special attractive',
  KIDAGE: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen #age',
  YOUNGS: 'girls boys kids people ones rest others guys everyone girl boy kid anyone',
  PLACE: 'park mall station shop cinema beach town place house hotel car corner car lake woods',
  RUIN: 'ruin destroy wreck end finish hell ruined over',
  LIFE: 'life reputation future',
  HURT: 'kill hurt harm cut cutting hurting killing harming',
  SCARED: 'scared terrified panicking ashamed desperate frightened afraid shaking',
  MODEL: 'model modeling modelling models modelled modeled',
  TALENT: 'model modeling modelling talent casting fashion acting scouting photo',
  FIRM: 'agency agent scout company director campaign contract search producer brand shoot photoshoot',
};

/** Articles, fillers and endearments: they may stand anywhere. */
export const soft =
  'a an the some please just really very so like lol haha hahaha lmao babe baby bb hun hunny honey dear bro dude man ok okay hey hi hello hmm um uh yeah yes well oh then actually maybe also too even ever quick quickly literally sweetie cutie girl boy sis fam bruh mate though tho btw now again little bit one quick real yo hiya cmon pretty still honestly probably lil omg tonight today here there all';

/** They turn round what follows; no gap skips them. */
export const negations = 'not never no without noone nothing none';
/** They mark a joke. */
export const jokes = 'lol haha hahaha lmao jk rofl hehe kidding joking lmfao xd hah';
/** Ordinary words that look like slips of others. */
export const ordinary =
  'along quiet quite trail trial tried tired angel angle form from casual causal united untied thing things think night being begin began clam calm dairy diary place palace reach teach beach month mouth north south there three where were other others after later water years early really ready right light their these those would could should about again house hours since still small stuff start story study while white world write wrong young place plans plane plays party paper point power price quick route round shall short shown sleep slept smile sorry sound speak spend stand state stays stuck sweet table taken thank thanks theres today total tough touch train treat truth twice under until usual video visit voice waste watch week weeks what whole whose wife woman women words worry worse worst worth phones poster loved loves caller called camped camper models modem shorts shots posts pasta paste shred chatty scored scares scare stared horse hours sender sends tends';
