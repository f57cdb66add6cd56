package org.leadterm.casenote.identifier;

import java.util.Locale;
import java.util.Set;

/**
 * Given names that are common in the United Kingdom, written down by us. Those that are words, too, or stand in the name of a
 * disease or an instrument count only beside a surname or a cue.
 */
final class GivenNames {
    private static final Set<String> PLAIN = WordList.of("""
            aaron abdul abdullah abigail adam adebayo adele adrian agnes agnieszka aidan aisha alan alasdair albert alec alejandro alexander
            alexandra alfie alfred ali alice alison alistair amanda amber amelia amina amir amit amy ananya andrea andrew andrzej angela angus
            anil anita anjali anna anne annette annie anthony antonio anya arjun arthur asha ashley audrey ava ayesha babatunde barbara barry
            beatrice ben benjamin bernadette bernard beryl bethany betty beverley bilal billy bob bogdan brenda brian bridget bronwen bronwyn
            bryan caitlin callum cameron carl carole caroline catherine cathy chantelle charlie charlotte chen cheryl chidi chinedu chloe
            chris christina christine christopher ciara claire clare clive colin colleen connor constance cormac courtney cynthia daisy daljit
            damian daniel danielle danuta daphne darren david debbie deborah declan deepak deirdre delroy denise dennis derek dermot diana
            diane dilys dominic donald donna doreen doris dorothy douglas dylan eamonn edith edna edward eileen eilidh eirlys elaine eleanor
            elena elizabeth ella ellen ellie elsie emily emma emmanuel enid eric erin ernest esme esther ethan ethel eugene eunice eva evelyn
            ewan farah farhan fatima felicity fiona florence frances francis freda frederick freya gabriel gabriela gail gareth gary gavin
            gemma geoff geoffrey george georgia gerald geraldine gerard gertrude gethin gillian giovanni gladys glenys gloria gordon grzegorz
            gurpreet gwen gwendoline gwyneth habib hamid hamish hana hannah harold harpreet harriet harry hassan hayley heather helen helena
            henry herbert hilary hilda howard hugh hugo hussein hyacinth iain ian ibrahim ifeoma ifor imogen imran ioan ioana irene isabel
            isabella isla ismail iwan jackie jacob jacqueline jake jakub jamal james jamie jan jane janet janice janine jasmine jason jasper
            javed jayden jean jeanette jeff jeffrey jennifer jenny jeremy jerzy jessica jessie jill jim joan joanna joanne joe joel johanna
            john jonathan jordan joseph josephine josh joshua joyce juan judith julia julian julie juliet justin kamal kareem karen karl
            katarzyna kate katherine kathleen kathryn katie kayleigh keith kelly kenneth kerry kevin khadija kieran kimberley kirsty krishna
            krystyna kwame kyle lakshmi laura lauren laurence leah leanne lee lena leo leon leonard leroy lesley leslie liam lilian linda
            lindsay lisa liz lorna lorraine louis louise lucas lucy luke lydia lynn lynne mabel maciej magdalena mahmoud mairead malcolm
            malgorzata mandy marcus margaret margery maria marian marie marilyn marion marjorie marlene martha martin martyn mary maryam
            mateusz matthew maureen mavis megan mehmet melanie melissa mia michael michelle mihai mike mildred millie miriam mohamed mohammad
            mohammed moira molly monica morag mostafa muhammad muriel musa mustafa myfanwy myra nadia nancy naomi natalie nathan neha neil
            nerys ngozi niall nicholas nicola nicole nigel nikhil nina noah noel nora norma norman nuala obinna olena olga oliver olivia
            oluwaseun omar orla oscar oswald owen pamela patricia patrick paul paula paulette pauline pawel pearl peggy penelope percy peter
            phil philip philippa phillip phoebe phyllis piotr pippa poppy precious priscilla priya rachel rafael raj rajesh ralph raymond
            rebecca reece reginald rhiannon rhys richard rita robert roberta robin roger roisin ronald ronnie rory rosemary roshni rosie ross
            roy rupert russell ruth ryan sabrina sadia saira sally sam samantha samina samuel sandra sanjay sara sarah sasha saul scott sean
            selina shabana shannon sharon shaun sheila shirley sian sidney simon sinead siobhan sonia sophia sophie stacey stan stanislaw
            stanley stella stephanie stephen steve steven stewart stuart sunil sunita susan sushila suzanne sybil sylvia tamara tamsin tanya
            tariq taylor ted terence teresa terry thelma theresa tiffany tim timothy tina toby tom tomasz tony tracey tracy trevor trudy tyler
            valerie vanessa vera verity vernon veronica vijay vikram vincent violet vivian vivien walter wanda wayne wendy wilfred william
            winifred winston xavier yasmin yusuf yvonne zachary zainab zara zoe zofia
            """);
    private static final Set<String> ALSO_WORDS = WordList.of("""
            alex allen april aurora autumn basil bell bill blessing blue bonnie brook brooke carol chance charity charles chase cherry clark
            clay comfort constant coral craig crystal dale dawn dean dolly dot duke duncan earl eve faith favour fern flora frank gene ginger
            glen goodness grace graham grant guy hazel heath holly hope iris ivor ivory ivy jack jade jasmin jewel jo joy june kay kim kit
            lance lewis lily lottie luna mark mason max may maya melody mercy merry miles mo morris nan nick nicky norm olive olu opal oswin
            pansy paris pat patience peace pearlie penny perry pierce primrose prince prudence ray reed rex river rob rod rose rowan ruby
            sandy scarlet sister sky skye sonny stephan sue summer sunny tanner teddy thomas vic victor victoria virginia wade warren will
            willow wren wyn
            """);

    private GivenNames() {
    }

    /** Whether it is a given name and hardly ever anything else. */
    static boolean isPlain(String word) {
        return PLAIN.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean has(String word) {
        return isPlain(word) || ALSO_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
