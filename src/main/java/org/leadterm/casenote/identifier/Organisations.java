package org.leadterm.casenote.identifier;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadterm.casenote.Passage;

/** Finds hospitals, practices, homes, wards, schools and employers that are called by a name of their own. */
final class Organisations implements Rule {
    private static final String CAP = "(?:\\p{Lu}[\\p{L}']+(?:-\\p{Lu}\\p{L}+)?|St\\.?|NHS)";
    private static final String HEAD = "(?:(?:University |Community |General |District |Cottage |Children's |Memorial |Teaching |Infirmary )*"
            + "(?:Hospitals?|Infirmary|Hospice)"
            + "(?: NHS)?(?: Foundation)?(?: Trust)?|(?:Medical|Health|Surgical|Treatment|Walk-in|Day|Diagnostic|Resource|Community|Rehabilitation"
            + "|Urgent Care|Leisure|Urgent Treatment) Centre"
            + "|(?:Medical |Dental |Group |Family |Veterinary )?(?:Practice|Surgery|Partnership)|Medical Group|(?:(?:House|Lodge|Court|Hall|Manor) )?"
            + "(?:Nursing|Care|Residential|Rest) Home"
            + "|(?:NHS )?(?:Foundation )?Trust|Health Board|(?:Primary|Infant|Junior|High|Secondary|Grammar|Comprehensive|Special) School|School"
            + "|Academy|College|Pharmacy|Chemist|MIU"
            + "|(?:[A-Z][a-z]+ )?Works|Lodge|House|Clinic|Ward|Unit|Suite|Wing|Centre|Recovery Team|CMHT|Juniors|Infants|Primary|Homecare|Imaging"
            + "|Diagnostics|Packaging|Logistics|Ltd|Limited|plc|Motors|Stores|Farms|Bakery|Nursery|Kennels|Laundry|Garage|Birth Centre|Satellite Unit"
            + "|Ambulance|Factory|Brewery|Foundry|Colliery|Quarry"
            + "|Prison|Barracks|Supermarket)\\b";
    private static final Pattern HEADED = Pattern.compile("(?<![\\w-])((?:" + CAP + "|of|and|the|&)[ \\t]){1,5}?(?=" + HEAD + ")" + HEAD);
    private static final List<Pattern> OTHERS = List.of(
            Pattern.compile("(?i:\\b(?:at|to|from) )(The \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?! (?:\\p{Lu}|study|trial))"),
            Pattern.compile("(?i:\\b(?:employer|optician|chemist|care provider|care agency|school|nursery|landlord|garage)(?: is|,|:) )"
                    + "(\\p{Lu}\\p{L}+(?: (?:& )?\\p{Lu}\\p{L}+){0,3})"),
            Pattern.compile("(\\p{Lu}\\p{L}+ & \\p{Lu}\\p{L}+)(?=,? (?:solicitors|opticians|dental|chemists))"),
            Pattern.compile("\\b(?:HMP|HMYOI|YOI|HMS|RAF)(?: \\p{Lu}\\p{L}+){1,2}"),
            Pattern.compile("(?:(?i:\\b(?:at|to|from|in|by|for) )(?:the )?)((?:St\\.?|Saint|Queen|King|Princess|Prince|Royal|Our Lady) \\p{Lu}\\p{L}+"
                    + "(?:'s|')?)(?! ?\\p{Lu})"),
            Pattern.compile("(?:\\b[Ww]ard(?: ?: ?| ))(\\p{Lu}[a-z]{2,}(?: \\p{Lu}[a-z]{2,})?)\\b"),
            Pattern.compile("(?i:\\b(?:works|worked|employed|teaches|taught|student|studies|pupil|apprentice) (?:at|for|by) )(?:the )?"
                    + "(\\p{Lu}[\\p{L}']+(?: \\p{Lu}[\\p{L}']+){0,3})"));
    private static final Pattern EDGE = Pattern.compile("^(?:(?:of|and|the|&|The|From|To|At|In|With|By|For|Via|And|Of)[ \\t])+");

    @Override
    public Stream<Finding> in(NoteText text) {
        Stream<Finding> headed = HEADED.matcher(text.searched()).results().toList().stream()
                .map(found -> trimmed(text.searched(), found.start(), found.end())).filter(place -> isOwnName(text.searched(), place))
                .map(place -> text.finding(Kind.ORGANISATION, place.start(), place.end(), "the name of an organisation", surrogate(text.searched(), place)));
        Stream<Finding> others = OTHERS.stream().flatMap(pattern -> pattern.matcher(text.searched()).results().toList().stream())
                .map(found -> new Passage(found.start(found.groupCount()), found.end(found.groupCount())))
                .filter(place -> !CommonWords.isCommon(text.searched().substring(place.start(), place.end()).split("[ .]")[0])
                        || text.searched().startsWith("St", place.start()))
                .map(place -> text.finding(Kind.ORGANISATION, place.start(), place.end(), "a place that is called by its"
                        + " name", surrogate(text.searched(), place)));
        return Stream.concat(headed, others);
    }

    /** Without the words before it that begin a sentence; {@code The Limes} keeps its article. */
    private static Passage trimmed(String text, int start, int end) {
        int from = start;
        var edge = EDGE.matcher(text.substring(start, end));
        if (edge.find() && !edge.group().strip().equals("The")) {
            from += edge.end();
        }
        while (from < end && text.indexOf(' ', from) > 0 && text.indexOf(' ', from) < end && isLeading(text.substring(from, text.indexOf(' ', from)))) {
            from = text.indexOf(' ', from) + 1;
        }
        return new Passage(from, end);
    }

    private static boolean isLeading(String word) {
        return List.of("Attends", "Admitted", "Transferred", "Referred", "Moved", "Registered", "Resident",
                "Seen", "Treated", "Lives", "Known", "Dear", "Sent", "Discharged", "Visited")
                .contains(word);
    }

    private static boolean isOwnName(String text, Passage place) {
        String words = text.substring(place.start(), place.end());
        return Stream.of(words.replaceFirst(HEAD + "$", "").strip().split("\\s+")).filter(word -> !word.isEmpty())
                .anyMatch(word -> !CommonWords.isCommon(word) && !word.matches("(?:of|and|the|&|[A-Z]{1,5})") || word.matches("St\\.?|Royal|Queen's|King's"));
    }

    private static String surrogate(String text, Passage place) {
        String words = text.substring(place.start(), place.end());
        if (words.matches("(?s).*(?:Hospital|Infirmary|Trust|Treatment Centre|Health Board).*|(?:St\\.?|Queen|King|Princess|Royal).*")) {
            return "[hospital]";
        }
        if (words.matches(".*(?:Ward|Unit|Suite|Wing)")) {
            return "[ward]";
        }
        if (words.matches(".*(?:Surgery|Practice|Medical Group|Health Centre|Medical Centre|Partnership)")) {
            return "[GP practice]";
        }
        return words.matches(".*(?:Home|Lodge|House)") ? "[care home]" : "[organisation]";
    }
}
