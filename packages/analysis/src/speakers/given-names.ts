/**
 * Common given names by the gender they usually go with, as soft evidence only. Compiled by hand from general knowledge of
 * naming in many countries; names used for both (Robin, Alex, Jordan, Taylor) are left out of both lists and stand in the third.
 */
const names = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

export const MASCULINE_NAMES = names(`
aaron abdul abdullah abel abraham abram abu achim adam adel adnan adolf adrian adolfo agustin ahmad ahmed aidan ajay akbar akira al alan albert alberto aldo alec
alejandro aleksandr aleksei alessandro alexander alexandre alexei alexis alfonso alfred alfredo ali alistair allan allen alphonse alvaro alvin amadou amir amit amos anand anatoly anders
andre andreas andrei andres andrew andrey andriy andrzej andy angelo angus anil anthony antoine anton antonio antony ansel aram archibald archie ari ariel arjun armando arnold arsene art
arthur arturo arun asad ashok ashraf asif augustus aung austin avi axel aziz bartholomew barry bart basil ben benedict benito benjamin bennett benny bernard bernardo bernd bernie bert
bertrand bilal bill billy bjorn bo bob bobby boris boyd brad bradley brady brandon brendan brent bret brett brian bruce bruno bryan bryce burt byron caleb calvin carl carlo
carlos carlton carter casper cecil cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck claude claudio clarence clark clay clayton clement cliff clifford clint clinton clive clyde
cody colin conor conrad constantine cornelius corey cory craig curt curtis cyril cyrus dale damian damien damon dan daniel daniele danny dario darius darrell darren daryl dave david dean declan deepak denis
dennis denny derek dermot derrick desmond devin dexter dick didier diego dieter dimitri dirk dmitri dmitry dominic dominik dominique don donald donnie doug douglas drew duane dudley duncan dustin dwayne dwight dylan
earl ed eddie edgar edmond edmund eduard eduardo edward edwin efrain egor ehud eli elias elijah elliot elliott ellis elmer elvis emanuel emeka emil emile emilio emmanuel emmett enda enrique enzo eric erich erik ernest
ernesto erwin esteban ethan etienne eugene evan everett ezekiel ezra fabian fabio fabrice faisal farid farouk federico felipe felix ferdinand fernando fidel filip finn flavio floyd francesco francis francisco franco francois frank frankie franklin frans franz fred
freddie frederic frederick fredrik friedrich fritz fyodor gabriel gareth garrett gary gaston gavin gene geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gerry gianni gideon gil gilbert gilles giorgio giovanni giuseppe glen glenn gonzalo gordon graham grant
greg gregg gregor gregory grigory guido guillaume guillermo gus gustav gustavo guy habib hadi hakeem hal hamid hamza hank hans harald harold haroon harris harrison harry harvey hasan hashim hassan hector heinrich heinz helmut henri henrik henry herb
herbert herman hermann hideo hiroshi homer horace horst howard hubert hugh hugo humphrey hussein hyun ian ibrahim ignacio igor ilya imad imran ingmar ira irving isaac isaiah isidro ismail ivan ivo jack jackson jacob jacques jaime jair jake jakob jalal jamal james
jamie jan janos jared jaroslaw jason javier jay jean jean-claude jean-luc jean-marie jean-paul jean-pierre jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesus jim jimmy jiri joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jorge jose josef
joseph josep josh joshua juan jules julian julio julius jun jurgen justin kamal kareem karim karl kazuo keith kelvin ken kendrick kenji kenneth kent kevin khaled khalid kirk kit klaus kofi konrad konstantin krishna kristof kumar kurt kwame kyle kyriakos lamar lance
larry lars laszlo laurence laurent lawrence lech lee leif len lenny leo leon leonard leonardo leonid leopold leroy leslie lester lev levi lewis liam lincoln lionel lindsey lloyd logan lorenzo lothar lou louis luc luca lucas luciano ludwig luigi luis luiz lukas luke luther lyle lyndon
mack mahmoud mahmud malcolm malik manfred manny manoj manuel marc marcel marcelo marco marcos marcus mario marius mark marko markus marlon marshall martin marty marvin masoud massimo mateo mats matt matteo matthew matthias matthieu maurice mauricio max maxim maximilian maxime maxwell mehdi mehmet mel melvin 
michael michail michal michel mick mickey miguel mihail mike mikhail miles milo milos milton mitch mitchell mo mohamed mohammad mohammed mohsen moises monty morgan morris mort moses moshe muhammad murat murray mustafa mykola nabil naftali nasser nathan nathaniel naveen ned neil nelson neville 
nicholas nick nicola nicolai nicolas nicolo niels nigel nikita niklas nikola nikolai nikolas nils nixon noah noel nolan norbert norm norman nouri olaf ole oleg oleksandr oleksiy oliver olivier omar orlando orrin oscar osama oskar osman otto owen pablo pat patricio patrick patrik paul paolo pascal pavel pavlo pedro per percy perry
pete peter petr petro petros phil philip philipp philippe phillip pierre piers pietro piotr pranab prakash preston qasim quentin quincy rabih radek rafael rafiq rahul raj rajiv ralph ram ramesh ramon ramzi rand randall randolph randy raoul rashad rashid raul ravi ray raymond reed reggie reginald reid reinhard rene
rex reza rhys ricardo rich richard rick ricky rob robbie robert roberto rocco rod roderick rodney rodolfo rodrigo roger roland rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russ russell ruslan rusty ryan sadiq saeed said salman salvador salvatore sam sameer samir sammy samuel
sandeep sandro sanjay santiago satoshi saul scott sean sebastian sepp serge sergei sergey sergio seth shane shaun shawn sheldon sherman shigeru shimon shinzo sid sidney siegfried silvio simon solomon spencer sridhar stan stanislav stanley stefan stefano steffen stephan stephane stephen steve steven stewart stuart suleiman sunil suresh sven syed
tadeusz tariq tarek taro ted teddy terence terrence terry theo theodore thierry thomas thor thorsten tibor tim timothy tobias todd tom tomas tommy tony travis trent trevor tristan troy tucker tyler tyrone ulrich umar umberto uri uwe vaclav valentin valery vance vasily vern vernon vic vicente victor vijay viktor vikram vince vincent vincenzo virgil vitali
vitaly vito vlad vladimir volker volodymyr wade waldo wallace wally walt walter wang warren wayne wendell werner wesley wilbur wilfred wilhelm will willard willem william willie willy wilson winston wolfgang woodrow wyatt xavier yahya yannick yasser yevgeny yitzhak yoshihide yuri yuriy yusuf yves zac zachary zack zane zbigniew zeke zubair
`);

export const FEMININE_NAMES = names(`
abby abigail ada adela adelaide adele adriana agatha agnes aileen aisha alana alejandra alessandra alexandra alexandria alice alicia alina alison allison allyson alma althea alyssa amanda amber amelia amina amy ana anastasia andrea angel angela angelica angelina angie anika anita anja ann anna annabel anne annemarie annette
annie antoinette antonia april ariana arlene ashley astrid audrey aurora ava ayaan ayesha barbara beatrice beatrix becky belinda bella bernadette bernice bertha beryl bess beth bethany betsy bettina betty beulah beverly bianca birgit blanca bonnie brenda brianna bridget brigitte britney brooke camila camilla camille candace candice
cara carina carissa carla carly carmela carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathleen cathy cecilia cecile celeste celia celine chandra chantal charlene charlotte chelsea cheri cherie cheryl chiara chloe christa christiane christina christine christy cindy claire clara clare clarissa claudette claudia
clementine colette colleen connie constance consuelo cora corinne cornelia courtney cristina crystal cynthia dagmar daisy dana daniela daniella danielle daphne darlene dawn deanna debbie deborah debra deirdre delia della delores demi denise diana diane dianna dianne dina dinah dolores donna dora doreen doris dorothea dorothy edith
edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elsie elvira emily emma erica erika erin ernestine esmeralda estelle esther ethel eugenia eunice eva evangeline eve evelyn faith fannie farah fatima fatma fay faye felicia fern fiona flora florence frances francesca francine francoise freda frida frieda
gabriela gabriella gabrielle gail gayle gemma genevieve georgia georgina geraldine germaine gertrude gina ginger ginny gisela giulia gladys glenda gloria grace greta gretchen griselda gro guadalupe gwen gwendolyn hanan hanna hannah harriet hattie hazel heather heidi helen helena helene helga henrietta hilary hilda hillary hina holly hope ida ilana
ilse imogen ines ingrid irene irina iris irma isabel isabella isabelle isobel ivana ivy jackie jacqueline jacquelyn jan-marie jana jane janet janice janine jasmine jayne jeanette jeanine jeanne jenna jennie jennifer jenny jessica jessie jill jo joan joanna joanne jocelyn jodi jodie johanna josefina josephine joy joyce juana juanita
judith judy julia juliana julianna julianne julie juliet juliette june justine karen karin karina karla kate katarina kate-lynn katerina katharina katharine katherine kathleen kathryn kathy katia katie katja katrina kay kayla kaylee keiko keisha kendra kerstin khadija kiersten kim kimberly kirsten kirstie kirstin kristen kristi kristin kristina kristine kristy krystal
laila lana lara larissa latoya laura laurel lauren laurie laverne lea leah leila lena leona leonor leslie-ann leticia letizia lidia lila lilian liliana lillian lily lina linda lindsay lisa lise liz liza lizzie lois lola loretta lori lorna lorraine louisa louise lourdes lucia lucille lucinda lucy luisa lupe lydia lynda lynette lynn lynne mabel madeleine
madeline madonna mae magdalena maggie maia malala mamie manal mandy mara marcela marcella marcia margaret margarita margaux margie margot margrethe marguerite maria mariah mariam marian mariana marianne marie mariella marietta marilyn marina marine marion marisa marissa marjorie marla marlene marsha marta martha martina mary maryam maryanne matilda maud maude maura maureen maxine
may mayra megan meghan meg melanie melinda melissa melody mercedes meredith meryl mia michele michelle mila mildred millicent millie mimi mina mindy minnie mira miranda miriam misty mitzi moira molly mona monica monika monique myra myrna myrtle nabila nadia nadine nadezhda nan nancy naomi narges natalia natalie nataliya natasha nathalie nellie nelly
nettie nicole nicolette nikki nina nina-marie noelle nora noreen norma odette olena olga olive olivia ophelia paige pam pamela patience patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis pia polly priscilla priti priya rachael rachel rafaela raisa ramona rania raquel rebecca regina
renata renate renee rhoda rhonda rita roberta robyn rochelle rosa rosalie rosalind rosalyn rosanna rose rosemarie rosemary rosie rowena roxanne ruth sabina sabine sabrina sadie sally salma samantha sandra sandy sanna sara sarah sasha saskia selma serena shannon sharon sheila shelby shelley sherri sherry sheryl shirley siobhan sigrid silke silvia simone
sofia sonia sonja sonya sophia sophie stacey stacy stefanie stella stephanie stormy sue susan susana susanna susanne susie suzanne suzy svetlana sylvia sylvie tabitha tamara tammy tania tanya tara tatiana tatyana teresa terri tess tessa thea thelma theresa therese tiffany tina toni tonya tracey traci tracy trisha trudy ulla ulrike ursula ursula
usha valentina valerie vanessa vera verna veronica vicki vickie vicky victoria viola violet virginia vivian viviane wanda wendy whitney wilhelmina wilma winifred winnie yael yasmin yesenia yoko yolanda yulia yvette yvonne zahra zainab zara zelda zoe zofia `);

export const EITHER_NAMES =
  names(`alex angel ariel ashton aubrey avery bailey blair cameron casey charlie corey dakota dana devon drew emerson frankie gale hayden jaime jamie jesse jessie jo jody jordan kelly kelsey kerry kim kris lee
leslie lindsay lindsey logan lynn marion max mel morgan nikki parker pat payton peyton quinn reese riley robin rowan ryan sam sandy sasha sage shannon shawn sidney skyler stacy sydney taylor terry tony tracy val jin ji-won xi li wei yang jing ming chen hui min-jun yu ling kiran chidi ngozi`);

/** The gender a given name usually goes with; undefined when it is not known or goes with both. */
export function genderOfName(lower: string): "masculine" | "feminine" | undefined {
  const first = lower.normalize("NFD").replace(/\p{M}/gu, "");
  const masculine = MASCULINE_NAMES.has(first);
  const feminine = FEMININE_NAMES.has(first);
  if (masculine !== feminine) return masculine ? "masculine" : "feminine";
  const part = first.split("-")[0] ?? first;
  return part === first ? undefined : genderOfName(part);
}

export function isGivenName(lower: string): boolean {
  const first = lower.normalize("NFD").replace(/\p{M}/gu, "");
  return (
    MASCULINE_NAMES.has(first) ||
    FEMININE_NAMES.has(first) ||
    EITHER_NAMES.has(first) ||
    (first.includes("-") && isGivenName(first.split("-")[0] ?? ""))
  );
}
