package org.leadterm.casenote.identifier;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that stand for a disease, a sign, an instrument or a scale, and for nobody in the notes. */
final class Eponyms {
    private static final String PHRASES = """
            Sister Mary Joseph|Sister Joseph|Ramsay Hunt|Charles Bonnet|Marcus Gunn|Austin Moore|Austin Flint|Graham Steell|Miller Fisher
            Denis Browne|Robert Jones|Ivor Lewis|Ann Arbor|Spencer Wells|St John's [Ww]ort|St Jude|St Vitus|Marie Curie|Lloyd[- ]Davies
            Ray amputation|Smith[- ]Petersen|Jackson[- ]Pratt|Austin[- ]Moore|Lewy bod(?:y|ies)|Charcot[- ]Marie[- ]Tooth|Robert's syndrome
            James Leslie|Stevens[- ]Johnson|Wolff[- ]Parkinson[- ]White|Henoch[- ]Sch\u00f6nlein|Rose Bengal|Brown[- ]S\u00e9quard|Chiari
            Arnold[- ]Chiari|Jod[- ]Basedow|Mary Joseph|Harry Platt|John Charnley|Martius|Lisfranc
            Thompson(?:'s)? (?:hemi\\w*|test|prosthesis|squeeze)|Thomas(?:'s|')? (?:splint|test|heel)|Allen(?:'s|s)? test
            Simmonds(?:'s|')? test|Will's test|Christmas (?:disease|factor)|Grace score|GRACE|Ahmed (?:valve|tube|implant)
            Wilson(?:'s)? disease|Turner(?:'s)? syndrome|Down(?:'s)? syndrome|Addison(?:'s)? disease|Parkinson'?s?(?: (?:disease|UK|plus))
            Bell'?s palsy|Graves'? disease|Paget'?s? disease|Hodgkin'?s? lymphoma|Grant Morris|Murphy'?s (?:sign|point)|Morris(?:'s)? hemi\\w*
            Oliver'?s sign|Kelly (?:clamp|forceps)|Allis (?:clamp|forceps)|Young'?s modulus|Jones criteria|Duke'?s? criteria|Clark level
            Duncan'?s|Bishop score|Bruce protocol|Craig'?s test|Gordon(?:'s)? syndrome|Noonan syndrome|Patrick'?s test|Ellis fracture
            Edwards(?:'s|')? syndrome|Barton'?s|Stokes[- ]Adams|Adams[- ]Stokes|Adam'?s apple|Potter'?s syndrome|Simpson (?:grade|forceps)
            Anderson forceps|Wrigley'?s|Neville|Keith[- ]Wagener|Mitchell'?s? osteotomy|Wilson'?s? osteotomy|Scarf|Akin|Keller'?s?
            Harris lines|Stewart[- ]Treves|Kings? College [Cc]riteria|Queen Square|Bristol [Ss]tool|Glasgow Coma|Oxford (?:knee|hip|score)
            Manchester (?:repair|triage)|Edinburgh [Pp]ostnatal|Paris (?:classification|II|I)|Cambridge crystals""";
    static final Pattern PHRASE = Pattern.compile(
            PHRASES.lines().map(String::strip).collect(Collectors.joining("|", "\\b(?:", ")")));

    private Eponyms() {
    }
}
