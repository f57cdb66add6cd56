package org.leadterm.casenote.identifier;

import java.util.Locale;
import java.util.Set;

/**
 * Surnames that are common in the United Kingdom, written down by us. Those that are words, too, or name a disease, a sign or an
 * instrument count only beside a given name or initials.
 */
final class Surnames {
    private static final Set<String> PLAIN = WordList.of("""
            abbott abdi abernethy adeyemi adjei agarwal ahmad ahmed ainsworth akhtar ali alvarez amin anand anderson aslam atkinson attwood
            begum bennett bhatt bianchi bradley bradshaw brennan brooks bryant burgess burton butterworth byrne callaghan campbell carmichael
            cartwright chaudhry chen cheung choudhury chowdhury clarke clayton coates colley collins connolly cooke costa coulson crawford
            cunningham dacosta daly das davidson davies dawson deakin desai devlin dhillon donaldson donnelly dosanjh doyle duffy dunne
            eastwood edmonds elliott ellison evans fairclough farooq fenwick ferguson fernandes ferreira finch finnegan fitzgerald flanagan
            fletcher forsyth gallagher garcia gardner gibson gill gilmour goddard goldberg gonzalez goodwin grewal griffiths gunn gupta
            hargreaves hassan hayes higgins hodgson holloway hopkins horvath howarth hughes hussain hutchinson ibrahim iqbal islam jackson
            jamieson janjua jenkins johal johnson jones joshi kamara kaminski kaur kavanagh kennedy khalid khan khatun kowalczyk kowalski
            kozlowski kumar kwok lal larkin lawson lewandowski li llewellyn lloyd lopez macdonald mackenzie maclean macleod mahmood mahmud
            malik marsden martinez mcallister mccarthy mcdonald mcgregor mckenzie mclaughlin mehta mensah miah mistry mitchell mohamed
            mohammed morgan moyo mukherjee murray mutasa naidoo nair nandakumar nawaz ndlovu nguyen nolan nowak nwachukwu o'brien o'connell
            o'connor o'donnell o'hara o'keefe o'leary o'malley o'neill o'reilly o'shea o'sullivan obi oduya ogunleye okafor okeke okonkwo
            okoro olatunji osei osman owusu pandey parekh parkes patel pattison pemberton pereira petrov phillips popescu popov powell
            pritchard pugh qureshi rafferty rahman rai raman ramsey rana rao rashid rasmussen reddy rees reynolds richardson roberts robertson
            robinson rodrigues rodriguez rossi saleem sanders sandhu santos sethi shah shaikh sharma shaw sheikh siddiqui sidhu silva simmons
            sinclair singh smith smyth sohal stephenson stevenson suleman sultana sutcliffe szymanski tanaka thakur thapa thomson tomlinson
            uddin ullah underwood vaughan venkataraman verma wainwright walsh watkins watson whitaker whitehead whitehouse whitfield wilkins
            wilkinson williams williamson wisniewski wojcik wong wright yilmaz yusuf zaman zhang zielinska zielinski
            """);
    private static final Set<String> ALSO_WORDS = WordList.of("""
            adams addison allan allen andrews archer armitage armstrong arnold bailey baker ball banks barber barker barlow barnes barrett
            barton bates baxter bell berry best bird bishop black blake bond booth bowen boyd brady briggs brown bruce buckley bull burke
            burns bush butler carpenter carr carroll carter chambers chapman clark cole coleman cook cooper cox craig cross curtis daniels
            davis day dean dickson dixon douglas drake drew duncan dunn edwards ellis farmer farrell field fisher flynn ford foster fox
            francis franklin fraser freeman french frost fuller gardiner gates george gibbs giles glover gordon graham grant graves gray green
            greene gregory hall hamilton hammond hancock harding hardy harper harris harrison hart hartley harvey hawkins hicks hill hobbs
            hodges holland holmes holt hooper horton houghton howard howe howell hudson hull hunt hunter hyde ingram iron irving james jarvis
            jennings john johnston jordan joyce judge kay kelly kemp kerr king kirby kirk knight knowles knox lamb lambert lane law lawrence
            leach lee leigh lewis little long love lowe lucas lynch lyons mann manning marsh marshall martin mason matthews may miles mills
            moore moran morris morton moss murphy myers nash neal newman newton nicholls nicholson norman norris north oliver osborne owen
            page palmer park parker parkin parry parsons paterson patterson payne peacock pearce pearson perkins perry peters pickering pierce
            pike poole pope porter potter potts powers pratt preston price quinn randall ray read reed reid rhodes rice richards riley rogers
            rose ross rowe russell ryan saunders savage scott sharp sharpe shepherd short simpson skinner slater spencer stanley steele
            stephens stevens stewart stokes stone summers sutton swift sykes taylor thomas thompson thornton todd townsend tucker turner tyler
            vincent wade walker wallace walton ward warner warren waters watts weaver webb webster weir welch wells west weston wheeler white
            wild wiley willis wilson winter wood woods woodward wyatt yates york young
            """);

    private Surnames() {
    }

    /** Whether it is a surname and hardly ever anything else. */
    static boolean isPlain(String word) {
        return PLAIN.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean has(String word) {
        return isPlain(word) || ALSO_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
