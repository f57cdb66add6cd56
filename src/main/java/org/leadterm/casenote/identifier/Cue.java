package org.leadterm.casenote.identifier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadterm.casenote.Passage;

/**
 * Words after which a name stands.
 *
 * @param words     a pattern that ends where the name begins
 * @param surrogate who it is: {@code [relative]}
 */
record Cue(Pattern words, String reason, String surrogate) implements Rule {
    private static final String GAP = "(?: ?[:(-] ?| )(?: ?\\()?[\"\u201c']?";
    /** Of the thing somebody gave his name to: under Bier's block. */
    private static final Pattern POSSESSIVE = Pattern.compile("'s? [a-z]");
    private static final Pattern JOINED = Pattern.compile("\\G(?: ?/ ?| and (?:\\p{Ll}+ )?| & )(?=\\p{Lu})");
    private static final String LINE = ",?[ \\t]*\\r?\\n\\s*";

    static final List<Rule> ALL = List.of(
            cue("(?:consultant(?: in charge)?|surg(?:eon)?|cons|my colleague|colleague|operator|operating surgeon|endoscopist|radiologist|pathologist"
                    + "|cardiologist"
                    + "|neurologist)" + GAP, "after a consultant's role",
                    "[consultant]"),
            cue("(?:under(?: the care of)?|under care of)" + GAP, "after whose care it was", "[consultant]"),
            cue("(?:anaesthetists?|anaes)" + GAP, "after a role", "[anaesthetist]"),
            cue("(?:usual GP|registered GP|GP|referrer|registered with)" + GAP, "after the general practitioner", "[GP]"),
            cue("(?:scrub(?: nurse)?|health visitor|school nurse|frailty nurse|nurse specialist|nurse practitioner|community midwife|tvn|hv"
                    + "|circulating(?: nurse)?|circulator|named nurse|key ?nurse|staff nurse|stoma nurse|nurse|midwife|district nurse"
                    + "|CNS|CPN|HCA)" + GAP, "after a nurse's role",
                    "[nurse]"),
            cue("(?:assistant|first assistant|key ?worker|social worker|care co-?ordinator|support worker|physiotherapist|physio|occupational"
                    + " therapist|OT|SLT|SALT|pharmacist|dietitian"
                    + "|dietician|psychologist|registrar|SHO|secretary|AMHP|crew|paramedic|technician|therapist|employer|landlord|dentist|teacher"
                    + "|interpreter|chaplain|radiographer|optometrist|solicitor|doctor|FY1|FY2|F1"
                    + "|F2)" + GAP, "after a role",
                    "[clinician]"),
            cue("(?:seen|reviewed|assessed|examined|dictated|typed|signed|completed|reported|requested|referred|performed|assisted|inserted"
                    + "|authorised|witnessed|checked|prescribed"
                    + "|given|taken|written|transcribed|verified|countersigned|operated on|supervised|accompanied|escorted|brought in)(?: off| over)?"
                    + " by" + GAP, "after 'by'", "[clinician]"),
            cue("(?:s/b|d/w|discussed with|h/o from|handed over to|handover from|handover to|spoke (?:to|with)|message (?:left )?(?:for|from)|ask for"
                    + "|contact|informed|signed(?: off)?|cc|copy to"
                    + "|copies to|c\\.c\\.|ward round|WR|h/o to|attn|FAO)" + GAP, "after a word that wants a person", "[clinician]"),
            cue("(?:yours (?:sincerely|faithfully|truly)|(?:with )?(?:kind|kindest|best|warm) (?:regards|wishes)|regards|sincerely|many thanks|thank"
                    + " you)" + LINE, "the signature of a letter",
                    "[clinician]"),
            cue("(?:patient(?:'s)? name|full name|surname|forename|known as|(?:is|was|be|been|are|called|named|the name)(?<=called|named|the name)"
                    + "|gave (?:his |her )?name as|(?:likes|prefers|wishes) to be (?:called|known as)|wants to be called"
                    + "|calls (?:him|her)self)" + GAP, "called a name",
                    "[patient]"),
            new Cue(Pattern.compile("(?:\\b[Pp]atient|\\b[Pp]t|\\bName|\\bNAME|\\bPATIENT|\\b[Rr]e:|\\bRE:|\\bCubicle \\d+:|\\b[Bb]ed \\d+[:,])"
                    + " {0,2}[:(]? {0,2}(?:\\b[Bb]aby )?"),
                    "after the patient", "[patient]"),
            Shape.of(Kind.NAME, "initials of who wrote it", "(?i:\\b(?:typed|dictated|transcribed) by[ :]{1,2})(?<id>[A-Z]{2,3})\\b"),
            cue("dear ", "whom a letter greets", "[patient]"),
            cue("(?:next of kin|nok|grandma|grandpa|gran|nanna|nana|mummy|daddy|parents?|birth partner|colleague|twin [12]|daughter|son|wife|husband"
                    + "|partner|ex-partner|mother|father|mum|mam|dad|sister|brother|niece|nephew|aunt|auntie"
                    + "|uncle|cousin|grand-?son|grand-?daughter"
                    + "|grand-?mother|grand-?father|granny|nan|grandad|stepson|stepdaughter|step-son|step-daughter|stepfather|stepmother|son-in-law"
                    + "|daughter-in-law|sister-in-law|brother-in-law"
                    + "|carer|neighbour|friend|girlfriend|boyfriend|fianc\u00e9e?|twin|baby|guardian|lives with|next door)" + "(?:,? |: ?| \\(|, )"
                    + "(?:is |named |called )?(?:\\()?", "after a relative or friend",
                    "[relative]"));

    /** The name that begins there and another that is joined to it. */
    private static Stream<Passage> names(String text, NameReader reader, int from) {
        Optional<Passage> first = reader.at(from);
        Matcher joined = JOINED.matcher(text);
        Optional<Passage> second = first.filter(name -> joined.find(name.end())).flatMap(name -> reader.at(joined.end()));
        return Stream.concat(first.stream(), second.stream());
    }

    private static Rule cue(String words, String reason, String surrogate) {
        return new Cue(Pattern.compile("(?<![\\w-])(?i:" + words + ")"), reason, surrogate);
    }

    @Override
    public Stream<Finding> in(NoteText text) {
        NameReader reader = new NameReader(text.searched());
        return words.matcher(text.searched()).results().toList().stream().flatMap(found -> names(text.searched(), reader, found.end()))
                .filter(place -> !POSSESSIVE.matcher(text.searched()).region(place.end(), text.searched().length()).lookingAt())
                .map(place -> text.finding(Kind.NAME, place.start(), place.end(), reason, surrogate));
    }
}
