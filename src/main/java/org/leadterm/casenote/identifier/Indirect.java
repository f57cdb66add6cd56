package org.leadterm.casenote.identifier;

import java.util.List;

/**
 * What names nobody and yet singles somebody out: an office that one person holds in one place, the only one of a sort, what was in
 * the news. Rules see the commonest wordings only.
 */
final class Indirect {
    private static final String OFFICE = "(?i:head ?teacher|lollipop (?:lady|man)|deputy head|headmaster|headmistress|vicar|rector|curate|priest"
            + "|minister|imam|rabbi"
            + "|chaplain|mayor|mayoress|councillor"
            + "|MP|landlord|landlady|publican|postmaster|postmistress|chief constable|high sheriff|lord lieutenant|coroner|magistrate|captain|coxswain|owner"
            + "|lollipop (?:lady|man)|town crier|station ?master|lighthouse keeper|manager|chairman|chair|conductor|organist|blacksmith|ferryman|warden)";
    private static final String PLACE = "(?i:village|town|county|parish|island|church|chapel|mosque|synagogue|school|pub|council|club|team|lifeboat"
            + "|regiment|constituency|force|valley|city)";

    static final List<Rule> RULES = List.of(
            Shape.of(Kind.INDIRECT, "an office that few people hold, with its place",
                    "\\b" + OFFICE + " (?:at|of|in|for|outside|on) (?:the|our|a|his|her) (?:[a-z'-]+ ){0,3}" + PLACE + "(?: (?:pub|school|church|council|hall"
                            + "|club|team))?\\b"),
            Shape.of(Kind.INDIRECT, "an office that few people hold", "(?i:\\bthe local (?:mayor|vicar|MP|councillor|priest|GP|landlord|head ?teacher))\\b"),
            Shape.of(Kind.INDIRECT, "an office that few people hold", "\\bMP for (?:the )?\\w+(?: \\w+)?"),
            Shape.of(Kind.INDIRECT, "an office that few people hold, with its place",
                    "(?i:\\b(?:chief constable|chief executive|bishop|dean|provost) of the (?:[a-z-]+ ){1,3}" + PLACE + ")\\b"),
            Shape.of(Kind.INDIRECT, "the only one of a sort", "\\b[Tt]he only (?:[a-z-]+ ){1,4}(?:in|on|at|of) (?:the|this|our) (?:[a-z]+"
                    + " )?" + PLACE + "\\b"),
            Shape.of(Kind.INDIRECT, "what many people have read or seen",
                    "(?i:\\b(?:was |were |been |appeared |featured |shown |reported |mentioned )?(?:in|on) the (?:local |national )?(?:newspapers?"
                            + "|BBC|ITV|internet|front page|evening paper"
                            + "|press|news|television|TV|radio))\\b"),
            Shape.of(Kind.INDIRECT, "an event that people remember",
                    "(?i:\\bthe )(?:[A-Z][a-z]+ )?(?:[A-Z][a-z]+ )?(?:[a-z]+ )?(?:disaster|gas explosion|explosion|bombing|bombings|shooting|train"
                            + " crash|coach crash|plane crash|terror attack"
                            + "|tower fire|massacre)\\b"),
            Shape.of(Kind.INDIRECT, "public fame", "(?i:\\b(?:played|plays|striker|goalkeeper|footballer|cricketer|captain) (?:professional(?:ly)? )?"
                    + "(?:[a-z]+ )?(?:for|of) the "
                    + "(?:[a-z']+ ){0,3}" + PLACE + ")\\b"),
            Shape.of(Kind.INDIRECT, "public fame", "(?i:\\b(?:Olympic (?:medallist|champion|athlete)|well[- ]known (?:actor|actress|singer|author"
                    + "|chef|TV chef|footballer|comedian|presenter|sportsman|writer|family"
                    + "|politician|broadcaster|local)"
                    + "|television presenter|former (?:footballer|politician|cabinet minister)|lottery winner))\\b"));

    private Indirect() {
    }
}
