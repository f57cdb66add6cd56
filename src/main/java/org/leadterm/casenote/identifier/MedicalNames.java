package org.leadterm.casenote.identifier;

import java.util.Locale;
import java.util.Set;

/** Single words that medicine writes with a capital: brands, germs, and people who gave their names to diseases, signs and instruments. */
final class MedicalNames {
    private static final Set<String> BRANDS = WordList.of("""
            actrapid adcal ahmed allevyn allred ambu amgen aquacel augmentin bair barium betadine biatain biomet bupivacaine buscopan calpol
            canesten cavilon chloraprep cica-care clexane codeine corsodyl creon cyclizine dacron dermabond dermol diprobase doppler dovobet
            elastoplast eliquis endo entonox entresto ethibond ethilon exeter facebook facetime flomax floseal flowtron flowtrons forticreme
            fortijuce fortisip fragmin freestyle fresubin fucidin fybogel gaviscon gelofusine glucogel google gore-tex granuflex gtn harmonic
            hartmanns hibiscrub hickman hugger humalog humulin imodium inadine indocid instillagel jelonet kaltostat kapake keppra kliovance
            lantus laxido levemir libre ligasure lucozade maalox macmillan marcain maxolon medtronic mepilex mepitel metanium mirena monocryl
            movicol moviprep nicorette novomix novorapid nutrison omnipaque oncotype optiflow oramorph otosporin oxycontin pabrinex parenteral
            perspex picolax piriton plasma-lyte plasmalyte polyfilla prolene prontosan proshield pulmicort rapide readi-steadi repose
            rivaroxaban senna septrin seretide sertraline skype spinraza spiriva stedy steri-strip steri-strips stryker surgicel symbicort
            synthes tazocin teams tegaderm telfa tena thick tinzaparin tisseel tramadol tubigrip tylenol urgotul vac ventolin viagra vicryl
            voltarol whatsapp xarelto youtube zapain zimmer zoladex zomorph zoom
            """);
    private static final Set<String> GERMS = WordList.of("""
            acinetobacter aspergillus bacteroides bordetella borrelia campylobacter candida chlamydia clostridioides clostridium covid
            cryptosporidium enterobacter enterococcus escherichia gardnerella giardia haemophilus helicobacter influenza klebsiella legionella
            listeria moraxella mycobacterium mycoplasma neisseria pneumocystis proteus pseudomonas rubella salmonella serratia shigella staph
            staphylococcus strep streptococcus toxoplasma trichomonas varicella
            """);
    private static final Set<String> PEOPLE = WordList.of("""
            abbey addison adson allis allred alzheimer apgar argyll aschoff asherman babcock baker balfour balthazar bankart barlow barre
            barrett barthel barton basedow bassini behcet beighton bell bence bennett berg berger bier billroth binet bishop blalock
            blatchford bonney bookwalter bosniak boston bouchard boutonniere bowen bowie boxer's braden bradford breslow bright bristol bruce
            brudzinski brugada buerger burch burkitt caldicott canadian cattell chance charcot charnley cheyne chiari child child-pugh
            chvostek ciaglia clark clenil cockayne cockcroft codman colles conn coombs cooper cormack courvoisier crohn cullen cushing dalton
            dandy danis danlos de deaver denver desarda doyen dressler duchenne duffy duke dukes dupuytren duval ehlers eisenmenger england
            epley epworth evans evans-jensen ewing fallot fanconi fazekas felty finochietto foley fontaine fontan forrest fournier fowler
            freiberg frykman galeazzi garden gartland gaucher gilbert gillies glasgow gleason goldmann goodpasture gram graves grey guillain
            gustilo guthrie haglund hallpike hampton hardinge harris harrison hartmann hashimoto hawkins heberden heimlich heller henderson
            henoch hesselbach hibbs hill hirschsprung hodgkin hoehn hoffman hoffmann hohmann holter homans horner hounsfield hughes hunter
            huntington jefferson jendrassik jones judet kaposi kartagener kawasaki kayser kell keller kellgren kelly kernig killip
            killip-kimball kirschner kleihauer klinefelter klumpke koch kocher koplik korsakoff krukenberg kussmaul kyle lachman lane
            langenbeck lanz laseque lauge lawrence leriche lewy lichtenstein likert lindsay lisfranc littlewood littre lown lund lyme lyte
            maddrey maisonneuve mallampati mallory manchester mantoux marfan marie marsh mason mayo mcburney mcmurray mcroberts mcvay meckel
            meniere menieres miller mirizzi mohs monteggia morison moro morris morton moyamoya murison murphy murray myerson neer nissen
            norfolk nottingham oncotype ortolani osler ottawa oxford paget palmer pancoast paris parkinson parkland pavlik payr perthes
            petersen peyer peyronie pfannenstiel phalen plasma ponseti pott potts pringle purkinje quervain queyrat quincke ramstedt rankin
            ranson raynaud reed reiter reye rinne robson rockall rockwood rolando romberg rotterdam roux rovsing rutherford rutter salter
            schatzker schatzki schirmer schober schwab schwann segond seldinger sellick sengstaken sever sgarbossa sheehan shirodkar shober
            sims sj\u00f6gren sjogren smith snellen spigelian spitz steinman stevens still stokes stoppa sturge swan swenson sydenham syme
            takayasu tanner tay tenckhoff tenon thompson tietze tinel tinetti todd tooth tourette travers trendelenburg trousseau truelove
            turner veress virchow volkmann von wallenberg warthin waterlow weber wegener weil weitlaner wells wernicke whipple whitney
            willebrand wilms wilson wolff wuchereria yahr yale yankauer yates york zenker zollinger
            """);

    private MedicalNames() {
    }

    static boolean has(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("'s?$", "");
        return BRANDS.contains(bare) || GERMS.contains(bare) || PEOPLE.contains(bare);
    }
}
