package org.leadterm.casenote.identifier;

import java.util.List;

/** Ways to reach somebody: telephone, bleep, e-mail, the web. */
final class Contacts {
    static final List<Rule> RULES = List.of(
            Shape.of(Kind.EMAIL, "the shape of an e-mail address", "[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            Shape.of(Kind.WEB, "the shape of a web address", "\\b(?:https?://|www\\.)[^\\s<>()\"]*[^\\s<>()\".,;:!?]"),
            Shape.of(Kind.WEB, "the shape of a web address",
                    "(?<![\\w@.-])[a-zA-Z0-9-]{2,}(?:\\.[a-zA-Z0-9-]+)*\\.(?:co\\.uk|org\\.uk|nhs\\.uk|gov\\.uk|ac\\.uk|uk|com|org|net)\\b"
                            + "(?:/[^\\s)]*[\\w/])?"),
            Shape.of(Kind.WEB, "the shape of an account on a social network", "(?<![\\w.@])@[A-Za-z]\\w{3,}"),
            Shape.of(Kind.TELEPHONE, "the shape of a telephone number",
                    "(?<![\\w.,/-])(?:\\+44 ?(?:\\(0\\) ?)?|0044 ?|\\(0(?=\\d)|0)[1-9][\\d)](?:[\\d ()-]{5,12})\\d(?![\\d/]|[.,]\\d)", Contacts::isTelephone),
            Shape.of(Kind.TELEPHONE, "a telephone number abroad", "(?<![\\w+])\\+(?!44)[1-9]\\d{0,2}[ (-][\\d ()-]{6,14}\\d\\b"),
            Shape.of(Kind.TELEPHONE, "called a telephone number",
                    "(?i:\\b(?:tel(?:ephone)?|phone|mob(?:ile)?|fax|ring|call)\\b\\.?)(?: (?:no|number)\\.?)?[ :]{1,3}(?<id>\\d[\\d ]{4,10}\\d)\\b"),
            Shape.of(Kind.TELEPHONE, "called a bleep, a pager or an extension",
                    "(?i:\\b(?:bleep|bleeped|pager|page|dect|baton phone|ext|extn|extension)\\b\\.?)(?: (?:no|number)\\.?)?[ :#]{0,3}"
                            + "(?<id>\\d{3,6})\\b(?! ?(?:deg|ml|mg|%))"));

    private Contacts() {
    }

    /** Ten or eleven digits with the leading zero; the country code stands for the zero. */
    private static boolean isTelephone(String written) {
        String digits = NhsNumber.digits(written.replaceFirst("^(?:\\+44|0044)[ ]?(?:\\(0\\))?", "0"));
        return digits.length() == 10 || digits.length() == 11;
    }
}
