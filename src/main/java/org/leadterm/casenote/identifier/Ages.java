package org.leadterm.casenote.identifier;

import java.util.List;

/** Ages over 89, which too few people reach not to single one out (45 CFR 164.514(b)(2)(i)(C)). */
final class Ages {
    private static final String AGE = "(?:9\\d|1[01]\\d)";
    private static final String WORD = "(?i:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one hundred(?: and \\w+)?)";
    private static final String YEARS = "[- ]?(?i:years?|yrs?|y)(?:[- /.]*(?i:old|of age|o)\\b)";

    static final List<Rule> RULES = List.of(
            Shape.of(Kind.AGE_OVER_89, "an age over 89", "(?<![\\d./-])" + AGE + YEARS),
            Shape.of(Kind.AGE_OVER_89, "an age over 89", "(?<![\\d./-])" + AGE + " ?y/o\\b"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89", "(?<![\\d./-])" + AGE + " ?(?:[MF]|yo|yrs)\\b"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89", "(?i:\\b(?:aged?|age is|age of)[ :]{1,2})(?<id>" + AGE + ")(?![\\d.]|/\\d)"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89", "(?i:\\b(?:is|was) )(?<id>" + AGE + ")(?= (?:and (?:still|lives|independent)|years young"
                    + "|when (?:he|she)))"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89", "(?i:\\b(?:man|woman|lady|gentleman|male|female|patient|widow|widower) (?:of|aged) )"
                    + "(?<id>" + AGE + ")(?![\\d.]|/\\d)"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89", "(?i:\\b(?:he|she|they|mother|father|grandma|gran|mum|dad|husband|wife|sister|brother) (?:is"
                    + "|was|will be|turns) )(?<id>" + AGE + ")"
                    + "(?![\\d.%]|/\\d| ?(?:kg|cm|kilos?|per ?cent|minutes|miles|units)\\b)"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89", "(?<![\\d./-])(?<id>" + AGE + ") (?:next|last|this) (?:week|month|birthday|year)\\b"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89", "\\p{Lu}\\p{L}{2,}, (?<id>" + AGE + ")(?=, [a-z]|\\.( |$))(?<!(?i:sats|pulse|rate|urea"
                    + "|weight|systolic|hb), \\d{2,3})"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89, in words", "(?i:\\b)" + WORD + " (?:next|last|this) (?:week|month|birthday|year)\\b"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89, in words", "\\b" + WORD + YEARS),
            Shape.of(Kind.AGE_OVER_89, "an age over 89, in words", "(?i:\\b(?:aged?|was|is) )(?<id>" + WORD + ")\\b"),
            Shape.of(Kind.AGE_OVER_89, "an age over 89, in words", "(?i:\\b(?:in (?:his|her|their) nineties|centenarian|nonagenarian))\\b"));

    private Ages() {
    }
}
