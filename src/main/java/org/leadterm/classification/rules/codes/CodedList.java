package org.leadterm.classification.rules.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** What an episode was coded with in one classification, in its sequence; the first is the primary one. */
public record CodedList(Classification classification, List<PlacedCode> codes) {
    public CodedList {
        codes = List.copyOf(codes);
        for (PlacedCode one : codes) {
            if (one.code().classification() != classification) {
                throw new IllegalArgumentException(one.code() + " is not " + classification.title());
            }
        }
    }

    /** Codes as somebody typed them. What is not a code is passed over: rules speak of codes, and marking says what it is. */
    public static CodedList typed(Classification classification, List<String> texts) {
        List<PlacedCode> codes = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            int position = index + 1;
            Code.parse(classification, texts.get(index)).ifPresent(code -> codes.add(new PlacedCode(position, code)));
        }
        return new CodedList(classification, codes);
    }

    public static CodedList of(Classification classification, List<Code> codes) {
        return typed(classification, codes.stream().map(Code::text).toList());
    }

    public int size() {
        return codes.size();
    }

    public Code code(int index) {
        return codes.get(index).code();
    }

    public PlacedCode placed(int index) {
        return codes.get(index);
    }

    public boolean has(CodeSet set) {
        return codes.stream().anyMatch(one -> set.holds(one.code()));
    }

    /** The code at an index, when the list has it and it belongs to a set. */
    public Optional<PlacedCode> at(int index, CodeSet set) {
        return index >= 0 && index < size() && set.holds(code(index)) ? Optional.of(placed(index)) : Optional.empty();
    }
}
