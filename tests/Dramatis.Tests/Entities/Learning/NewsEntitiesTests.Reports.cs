namespace Dramatis.Tests.Entities.Learning;

/// <content>The reports, an empty line between them: P marks a person, O an organization, L a place, as CoNLL-2003 marks them.</content>
public partial class NewsEntitiesTests
{
    private const string Reports = """
        {L JAKARTA}, Aug 12 ({O Reuters}) - {L Indonesia}'s central bank left its key rate unchanged on Monday, citing pressure on the rupiah.
        {P Burhanuddin Abdullah}, the governor of {O Bank Indonesia}, told reporters that inflation would slow by the end of the year.
        Economists at {O Danareksa Securities} had expected a cut of 25 basis points.
        "The market wanted more," said {P Helmi Arman} of {O Citigroup} in {L Jakarta}. {P Arman} said the bank was too cautious.

        {L DETROIT} - {O General Motors Corp.} said on Thursday it would close two plants in {L Ohio} and {L Ontario}, cutting 4,300 jobs.
        The {O United Auto Workers} called the decision a betrayal. "{O GM} promised us these jobs," said union vice president {P Richard Shoemaker}.
        Shares of {O GM} fell $1.12 to $36.40 on the {O New York Stock Exchange}.
        Rival {O Ford Motor Co} and {O DaimlerChrysler AG} are also expected to reduce output.

        {L LONDON}, Oct 3 - {P Alan Shearer} scored twice as {O Newcastle United} beat {O Leeds} 3-1 at {L St James' Park} on Saturday.
        {O Leeds} manager {P George Graham} blamed his defenders.
        {O Newcastle} moved to second place behind {O Liverpool}, who drew with {O Sunderland}.
        In {L Scotland}, {O Celtic} lost at {O Hibernian} for the first time in four years.

        {L NAIROBI} ({O AP}) - Police in {L Kenya} arrested eleven men on Sunday after a bus was attacked near {L Garissa}.
        A spokesman, {P Eric Kiraithe}, said the men belonged to a militia from {L Somalia}.
        The {O Red Cross} treated nineteen people at {L Garissa}'s hospital, and {O Medecins Sans Frontieres} sent a team from {L Nairobi}.
        {P Kiraithe} declined to say whether {L Ethiopia} had been informed.

        {O Nokia}, the world's largest maker of handsets, said profit fell 21 percent in the third quarter.
        Chief executive {P Jorma Ollila} blamed weak demand in {L Europe}.
        {O Ericsson} and {O Motorola Inc} reported losses last week. Analysts at {O Dresdner Kleinwort} cut their rating on {O Nokia} to "hold".
        The stock fell 6 percent in {L Helsinki}.

        {L WASHINGTON} - Senator {P Patrick Leahy}, a Democrat from {L Vermont}, asked the {O Justice Department} on Tuesday to release its memos.
        The {O Senate Judiciary Committee} will hold hearings next week. {P Orrin Hatch}, its chairman, opposes the request.
        Attorney General {P John Ashcroft} told the committee that the memos were privileged.
        {P Leahy} said {P Ashcroft} had "no basis in law".

        {L BELGRADE}, March 12 - {P Zoran Djindjic}, the prime minister of {L Serbia}, was shot dead outside his office on Wednesday.
        {P Djindjic} had sent {P Slobodan Milosevic} to the tribunal in {L The Hague}.
        The {O European Union} and {O NATO} condemned the murder. {P Javier Solana} flew to {L Belgrade} in the evening.
        Police blamed the {O Zemun Clan}, a criminal gang.

        {P Venus Williams} of the {L United States} beat {P Kim Clijsters} of {L Belgium} 6-4, 6-1 in the semifinals at {L Wimbledon}.
        {P Williams} will meet her sister {P Serena} on Saturday.
        In the men's draw, {P Lleyton Hewitt} ({L Australia}) defeated {P Tim Henman} ({L Britain}) in straight sets.
        {P Henman} has lost four semifinals.

        {L TOKYO}, Feb 2 - {O Sony Corp} and {O Samsung Electronics Co Ltd} will build a factory for flat screens in {L South Korea}.
        The plant in {L Tangjeong} will cost 2 trillion won, {O Samsung} said.
        {O Sony} president {P Kunitake Ando} said the venture would give {O Sony} a steady supply.
        Shares of {O Sharp}, a rival based in {L Osaka}, slid 3.4 percent.

        {L BAGHDAD} - A truck bomb killed at least 23 people outside a police station in {L Baquba} on Friday.
        Colonel {P Ali Ismail} said most of the dead were recruits. {O U.S. Central Command} said no {L U.S.} soldiers were hurt.
        Witnesses in {L Diyala} province said that men of the {O Mahdi Army} had threatened the station.
        {P Paul Bremer}, the top {L U.S.} civilian in {L Iraq}, visited the site. {P Bremer} promised more armor.

        {O Wal-Mart Stores Inc.} on Tuesday named {P Lee Scott} chief executive, replacing {P David Glass}.
        {P Scott}, 50, has run the company's stores since 1998.
        The retailer, based in {L Bentonville}, {L Arkansas}, operates 3,000 stores in the {L United States}, {L Mexico} and {L Germany}.
        {O Kmart} and {O Target Corp.} declined to comment.

        {L SYDNEY} - Firefighters on Sunday battled 80 blazes across {L New South Wales}, some within 20 km of the {L Sydney Opera House}.
        {P Phil Koperberg}, the commissioner of the {O Rural Fire Service}, said worse was to come.
        {O Qantas} cancelled nine flights. Homes burned in {L Glenorie} and in the {L Blue Mountains}.
        Prime Minister {P John Howard} toured {L Glenorie} and met {P Koperberg}.

        The {O International Monetary Fund} said on Thursday that {L Argentina} must cut spending before it lends more.
        {P Anne Krueger}, the fund's deputy managing director, met Economy Minister {P Roberto Lavagna} in {L Buenos Aires}.
        {P Lavagna} said the {O IMF} "does not understand {L Argentina}".
        The {O World Bank} has also frozen its loans.

        {L LOS ANGELES} - {P Kobe Bryant} scored 36 points as the {O Lakers} beat the {O Sacramento Kings} 106-102.
        {P Shaquille O'Neal} had 17 rebounds for {O Los Angeles}. {P Chris Webber} led {O Sacramento} with 28 points.
        "We never gave up," {O Kings} coach {P Rick Adelman} said.
        The series moves to {L Arco Arena} on Sunday.

        {L PARIS}, June 4 - {O Airbus} won an order for 30 jets worth $2.1 billion from {O Lufthansa}, the airline said.
        {O Boeing Co} had offered its 737. {P Noel Forgeard}, the head of {O Airbus}, called it a breakthrough.
        The planes will be assembled in {L Toulouse} and {L Hamburg}.
        {O Rolls-Royce} will supply the engines.

        {L ISLAMABAD} - {L Pakistan} test-fired a missile on Tuesday, days before talks with {L India}.
        {O Foreign Ministry} spokesman {P Masood Khan} said {L New Delhi} had been told in advance.
        President {P Pervez Musharraf} congratulated the scientists. {L India}'s {O Ministry of Defence} had no comment.
        {P Khan} denied that {L North Korea} had helped.

        {O Microsoft} settled its dispute with {O Sun Microsystems} on Friday, agreeing to pay $1.6 billion.
        {P Scott McNealy}, who founded {O Sun} in {L Palo Alto}, appeared on stage with {P Steve Ballmer}.
        The {O European Commission} had fined {O Microsoft} a week earlier. {P Mario Monti}, the competition commissioner, welcomed the deal.
        {P McNealy} gave {P Ballmer} a hockey shirt of the {O Detroit Red Wings}.

        {L BOGOTA}, {L Colombia} ({O AP}) - Rebels of the {O FARC} freed a former governor on Monday after four years in the jungle.
        {P Alan Jara} was handed to the {O International Committee of the Red Cross} near {L Villavicencio}.
        President {P Alvaro Uribe} refused to negotiate. {P Jara} called {P Uribe} stubborn.
        Senator {P Piedad Cordoba} and a helicopter from {L Brazil} took part.

        {L GENEVA} - The {O World Health Organization} confirmed 14 cases of avian flu in {L Vietnam} and {L Thailand}.
        {P Klaus Stohr}, who leads the agency's influenza programme, urged both countries to kill more poultry.
        {O WHO} experts will go to {L Hanoi}. Officials in {L Suphan Buri} said that farmers hid their birds.
        {P Stohr} said {L China} had not yet sent samples.

        Researchers at {O Stanford University} and the {O Max Planck Institute} have decoded the genome of a sponge found off {L Queensland}.
        {P Mansi Srivastava}, the lead author, said the animal shares most of its genes with people.
        The work was paid for by the {O National Science Foundation}.
        "It is a window on the past," said {P Bernard Degnan} of the {O University of Queensland} in {L Brisbane}.

        {L MADRID}, Nov 14 - {L Spain}'s {O Telefonica} bought a stake in {O Vivo}, the largest mobile operator in {L Brazil}, from {O Portugal Telecom} on Friday.
        {P Cesar Alierta}, chairman of {O Telefonica}, said {O Vivo} would keep its headquarters in {L Sao Paulo}.
        Shares in {O Telecom Italia} rose on hopes of a similar deal.

        {L CHICAGO} - {P Sammy Sosa} hit his 50th home run of the season as the {O Cubs} defeated the {O Milwaukee Brewers} 7-5 at {L Wrigley Field}.
        {O Brewers} pitcher {P Jamey Wright} left in the fourth inning. {P Sosa} also walked twice.
        The {O St. Louis Cardinals} lead the division by two games.

        {L KABUL} ({O AFP}) - Two German soldiers were killed when a rocket struck their base near {L Kunduz}, the {O Defence Ministry} in {L Berlin} said.
        A man who called himself {P Zabihullah} said the {O Taliban} had fired it. {P Franz Josef Jung}, the minister, will fly to {L Afghanistan} on Tuesday.
        {O NATO} has 35,000 troops in the country.

        The {O Food and Drug Administration} approved a drug against lupus made by {O Human Genome Sciences Inc.} of {L Rockville}, {L Maryland}.
        {P H. Thomas Watkins}, the company's president, said it would cost $35,000 a year.
        {O GlaxoSmithKline}, its partner, will sell it in {L Europe}. Dr. {P Joan Merrill} of the {O Oklahoma Medical Research Foundation} led the trial.

        {L HONG KONG}, July 1 - Half a million people marched through {L Hong Kong} on Tuesday against a security bill that {L Beijing} wants.
        "{P Tung Chee-hwa} must resign," shouted {P Martin Lee}, a founder of the {O Democratic Party}.
        {P Tung} told reporters at {L Government House} that he had heard the people. Premier {P Wen Jiabao} had left the city for {L Shenzhen} hours before.

        {L ATLANTA} - {O Delta Air Lines Inc.} and {O Northwest Airlines Corp.} agreed to merge on Monday in a deal worth $3.1 billion.
        {P Richard Anderson} of {O Delta} will run the company. {P Lee Moak}, who heads its pilots' union, supports him.
        The {O Air Line Pilots Association} at {O Northwest} does not. {O Continental} and {O United} have also talked.

        {L HARARE}, {L Zimbabwe} - Riot police beat supporters of {P Morgan Tsvangirai} outside the {O High Court} on Wednesday.
        The leader of the {O Movement for Democratic Change} was charged with treason. {P Tsvangirai} said President {P Robert Mugabe} feared the voters.
        {P Welshman Ncube}, the party's secretary-general, was held in {L Bulawayo}. {O ZANU-PF} said the courts were free.

        {L ROME} - {O Juventus} beat {O Parma} 2-0 with goals from {P Alessandro Del Piero} and {P Pavel Nedved} and lead {O AC Milan} by a point.
        {O Parma} coach {P Cesare Prandelli} praised {P Gianluigi Buffon}, who saved a penalty.
        {O Lazio} play {O Udinese} on Monday.

        {L OSLO} - The {O Norwegian Nobel Committee} gave its peace prize to {P Shirin Ebadi}, a lawyer from {L Tehran}.
        {P Ebadi} heard the news in {L Paris}. {P Lech Walesa} of {L Poland}, who won in 1983, called it a mistake.
        The {O Vatican} made no comment, though {P Karol Wojtyla} had been a favorite.

        {L MOSCOW} ({O Interfax}) - {O Rosneft} said on Thursday it had taken control of {O Yuganskneftegaz}, once the heart of {O Yukos}.
        {P Mikhail Khodorkovsky}, who built {O Yukos}, has been in jail in {L Chita} since 2003.
        {P Andrei Illarionov}, an adviser to {P Vladimir Putin}, called the sale "the swindle of the year". {O Gazprom} withdrew its bid.

        {L MANILA} - A ferry with 400 people on board sank off {L Mindoro} in a storm, the {O Philippine Coast Guard} said.
        {P Arthur Gosingan}, a spokesman, said {P Maria Cruz}, 8, was pulled from the sea after nine hours.
        {O Sulpicio Lines}, the owner, lost a ship in the {L Sibuyan Sea} in 2008. Survivors were taken to {L Batangas}.

        {L NEW YORK} - {O Goldman Sachs Group Inc} reported a profit of $3.4 billion on Tuesday, more than {O Merrill Lynch} and {O Bear Stearns} together.
        {P David Viniar}, the chief financial officer, credited trading. {P Guy Moszkowski}, an analyst at {O Merrill}, had expected less.
        {O Goldman}'s stock rose 2 percent on the {O NYSE}; {O Lehman} fell.

        {L CAPE TOWN} - {P Graeme Smith} made 151 as {L South Africa} beat {L Pakistan} by eight wickets at {L Newlands}.
        {P Inzamam-ul-Haq}, the visiting captain, said his bowlers had been unlucky. {P Shaun Pollock} took four for 23.
        {L Pakistan} play {O Western Province} before they fly home to {L Lahore}.

        Mayor {P Richard M. Daley} said on Monday that {L Chicago} would sue {O ComEd} over the blackout that darkened the {L Loop}.
        {P Pam Strobel}, the utility's chairwoman, blamed a fire in {L Pilsen}.
        {O Exelon}, which owns {O ComEd}, serves {L Illinois} and parts of {L Pennsylvania}. The {O Illinois Commerce Commission} will hold a hearing in {L Springfield}.

        {L BRUSSELS} - {P Jose Manuel Barroso} named {P Neelie Kroes} of the {L Netherlands} as competition commissioner on Thursday.
        {P Kroes} sat on the boards of {O Volvo}, {O Thales} and {O McDonald's Netherlands}. {O Greens} in the {O European Parliament} said they would vote against her.
        {P Rocco Buttiglione} of {L Italy} becomes justice commissioner. He has taught in {L Liechtenstein}.

        {L TORONTO} - {O Nortel Networks Corp} fired its chief executive, {P Frank Dunn}, on Wednesday. {P Bill Owens}, a retired admiral, succeeds him.
        {O Nortel} will restate its results, said {P Tina Warren}, a spokeswoman in {L Brampton}, {L Ontario}.
        The {O Ontario Securities Commission} and the {O U.S. Securities and Exchange Commission} are investigating. {O Lucent Technologies} gained 4 percent.

        {L LIMA}, {L Peru} - Former president {P Alejandro Toledo} denied on Wednesday that he had taken money from {O Odebrecht}, the Brazilian builder.
        {P Toledo} lives in {L California}, near {O Stanford University}. Prosecutor {P Hamilton Castro} wants him back in {L Lima}.
        The {O Judiciary} put a price of $30,000 on his head. Interior Minister {P Carlos Basombrio} thanked {O Interpol}.

        {L SEOUL} - {O Kia Motors} recalled 24,000 cars on Monday after a fire in {L Gwangju}.
        {P Chung Mong-koo}, the chairman of its parent, {O Hyundai Motor Co.}, apologized. {O Kia} shares fell 2.1 percent.
        The {O Ministry of Land} said drivers should keep away from car parks.

        {L DUBLIN} - {O Munster} beat {O Leinster} 18-10 at {L Lansdowne Road} on Saturday to reach the final.
        {P Ronan O'Gara} kicked four penalties. {P Brian O'Driscoll} went off in the second half.
        {O Munster} meet {O Biarritz} in {L Cardiff} on May 20.

        {L WASHINGTON} ({O AP}) - The {O Treasury Department} said on Friday it would sell {O Citigroup} shares worth $7 billion.
        {P Neel Kashkari}, an assistant secretary, said taxpayers had made a profit. Senator {P Richard Shelby} of {L Alabama} doubted it.
        {O Citigroup} hired {O Morgan Stanley} to run the sale. {O AIG} and {O Fannie Mae} still owe the {O Treasury} billions.

        A judge in {L Houston} sentenced {P Jeffrey Skilling} to 24 years in prison on Monday for his part in the fall of {O Enron}.
        {P Skilling}'s lawyer, {P Daniel Petrocelli}, will appeal. Prosecutor {P Sean Berkowitz} called the sentence just.
        {P Kenneth Lay}, who founded the company, died in {L Aspen}, {L Colorado}, in July.

        {L KHARTOUM}, July 30 ({O Reuters}) - {L Sudan} rejected on Friday a {O Security Council} demand that it disarm the {O Janjaweed} within 30 days.
        {P Mustafa Osman Ismail}, the foreign minister, said {L Khartoum} would answer the {O United Nations} in a week.
        More than a million people have fled {L Darfur} for {L Chad}. {P Jan Egeland}, the {O U.N.} relief coordinator, warned of cholera in {L El Geneina}.
        The {O African Union} has 80 observers there.

        {L STOCKHOLM} - {O Scania} turned down an offer from {O MAN AG}, a rival in {L Munich}, on Tuesday.
        {P Leif Ostling}, {O Scania}'s chief executive, called it a "blitzkrieg". {O Investor AB}, the vehicle of the {P Wallenberg} family, owns a fifth of the shares.
        {O Volkswagen} holds stakes in both.

        Scientists from the {O University of Leicester} said on Monday that bones found under a car park are those of {P Richard III}.
        {P Jo Appleby}, who led the dig, said the skull had been struck twice. {P Philippa Langley} of the {O Richard III Society} wept.
        The king will be buried in {L Leicester Cathedral}. {L York} had asked for him too.

        {L PORT-AU-PRINCE}, {L Haiti} - Armed men took the town of {L Hinche} on Monday, burning its police station and killing {P Jonas Maxime}, its chief.
        {P Guy Philippe}, once police chief of {L Cap-Haitien}, crossed the border from the {L Dominican Republic} to join them.
        Prime Minister {P Yvon Neptune} asked for help. {L France} and {L Canada} are thinking of sending police, {P Dominique de Villepin} said.

        {L BONN} - {O Deutsche Post} agreed to buy {O Danzas}, a freight company in {L Basel}, for 1.5 billion Swiss francs.
        {P Klaus Zumwinkel}, who runs {O Deutsche Post}, wants to beat {O UPS} and {O Federal Express} in {L Europe}.
        The {O Federal Cartel Office} must still agree. A spokesman for {O Danzas} said that {P Peter Wagner} would stay as its head.
        """;
}
