package org.leadterm.casenote.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Postcodes and addresses. */
final class Places {
    private static final Set<String> AREAS = Set.of(("AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT"
            + " DY E EC EH EN EX FK FY G GL"
            + " GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO"
            + " PR QE RG RH RM S SA SE SG"
            + " SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV WX YO ZE ZZ").split(" "));
    private static final String OUTWARD = "[A-Z]{1,2}\\d(?:\\d|[A-Z])?";
    private static final String CAP = "[A-Z][a-z']+";
    private static final String STREET = "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Way|Crescent|Cres|Court|Ct|Gardens|Gdns|Place|Pl"
            + "|Terrace|Grove|Hill|Square|Sq|Row"
            + "|Walk|Mews|Rise|View|Green|Parade|Yard|Wharf|Quay|Mount|Fold|Croft|Shambles|Roundabout|Hill Road|Gate|End|Park|Brae|Loan|Wynd|Vale"
            + "|Meadows?|Pastures|Orchard|Drove|Causeway|Embankment|Bank|Common|Approach|Chase|Circus|Cross|Hollow)\\b\\.?";
    private static final String LONG_STREET = "(?:Street|Road|Rd|Avenue|Ave|Lane|Close|Crescent|Terrace|Grove|Gardens|Mews|Drive|Roundabout|Brae|Wynd"
            + "|Causeway|Embankment|Parade"
            + "|Square)\\b";
    private static final String TOWN = "(?:, " + CAP + "(?: " + CAP + "){0,2}(?=[,.;\\n]|$))?";
    private static final String DWELLING = "(?:(?:Flat|Apartment|Apt|Unit|Room) \\d+[A-Za-z]?,? )?";

    static final List<Rule> RULES = List.of(
            Shape.of(Kind.POSTCODE, "the shape of a postcode", "\\b" + OUTWARD + " ?\\d[ABD-HJLNP-UW-Z]{2}\\b", Places::isPostcode),
            Shape.of(Kind.POSTCODE, "the shape of a postcode, in small letters", "\\b[a-z]{1,2}\\d[\\da-z]? \\d[abd-hjlnp-uw-z]{2}\\b", Places::isPostcode),
            Shape.of(Kind.POSTCODE, "part of a postcode", "(?i:\\b(?:post ?code(?: district| area)?|lives in(?: the)?|living in(?: the)?|from the|in"
                    + " the))[ :]{1,2}(?<id>" + OUTWARD
                    + ")(?=(?: area| district)?\\b)(?! ?\\d|[./]\\d| (?:nerve|root|level|vertebra|segment|dermatome))", Places::isOutward),
            Shape.of(Kind.ADDRESS, "a house and its street", "(?<![\\d./-])\\b" + DWELLING + "\\d{1,4}[A-Za-z]?,? (?:[Tt]he )?(?:" + CAP + ""
                    + " ){0,3}" + STREET + TOWN),
            Shape.of(Kind.ADDRESS, "called an address", "(?i:\\b(?:home |postal |discharge )?address ?: ?)(?<id>[^\\n]{6,80}?)(?=[.;]? *(?:\\n|$)|,"
                    + " *[A-Z]{1,2}\\d)"),
            Shape.of(Kind.ADDRESS, "a flat", "\\b(?:Flat|Apartment|Apt) \\d+[A-Za-z]?,? (?:\\d+ )?" + CAP + "(?: " + CAP + "){0,2}" + TOWN),
            Shape.of(Kind.ADDRESS, "a house by its name", "\\b(?:The )?(?:" + CAP + " ){1,2}(?:Rectory|Vicarage|Cottage|Farm|House|Lodge|Barn|Mill"
                    + "|Manor|Bungalow), " + CAP + "(?: " + CAP
                    + "){0,2}" + TOWN),
            Shape.of(Kind.ADDRESS, "a street by its name", "\\b(?:" + CAP + " ){1,3}" + LONG_STREET + TOWN, Places::isStreet),
            Shape.of(Kind.ADDRESS, "a place where somebody lives",
                    "(?i:\\b(?:lives|lived|living|resides|resident|born|brought up|moved|grew up|home is) (?:in|at|to|near) )(?<id>(?:(?:Great|Little"
                            + "|Upper|Lower|North|South|East|West) )?"
                            + CAP + "(?:[- ](?:" + CAP + "|on|upon|under|in|le))*)\\b", Places::isTown));

    private Places() {
    }

    private static boolean isPostcode(String written) {
        String text = written.toUpperCase(Locale.ROOT);
        String inward = text.substring(text.length() - 3);
        boolean ordinal = Set.of("1ST", "2ND", "3RD", "4TH", "5TH", "6TH", "7TH", "8TH", "9TH", "0TH").contains(inward) && text.matches("[LS]\\d .*");
        return isOutward(text.substring(0, text.length() - 3).strip()) && !ordinal;
    }

    private static boolean isOutward(String text) {
        return AREAS.contains(text.replaceAll("\\d.*", ""));
    }

    private static boolean isStreet(String text) {
        return !CommonWords.isCommon(text.substring(0, text.indexOf(' ')));
    }

    private static boolean isTown(String text) {
        return text.chars().noneMatch(Character::isDigit) && text.length() > 2 && !CommonWords.isCommon(text.split("[ -]")[0]);
    }
}
