package org.leadterm.classification.rules.kind;

import java.util.Optional;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.codes.CodedList;

/** What a code must be made of. Characters are counted without the dot, from 1. */
public sealed interface Form extends Condition {

    boolean allows(Code code);

    @Override
    default Optional<Breach> breach(CodedList list, int index, Setting setting) {
        return allows(list.code(index)) ? Optional.empty() : Optional.of(Breach.ALONE);
    }

    /** It goes down to that character: NHS codes need a fourth, and a fifth in chapters IX, X, XIII and XIX where there is one. */
    record NeedsCharacter(int number) implements Form {
        @Override
        public Kind kind() {
            return Kind.NEEDS_CHARACTER;
        }

        @Override
        public String written() {
            return String.valueOf(number);
        }

        public NeedsCharacter {
            Characters.check(number);
        }

        @Override
        public boolean allows(Code code) {
            return code.length() >= number;
        }
    }

    /** That character is none of these. */
    record CharacterIsNot(int number, String unwanted) implements Form {
        @Override
        public Kind kind() {
            return Kind.CHARACTER_IS_NOT;
        }

        @Override
        public String written() {
            return number + " " + unwanted;
        }

        public CharacterIsNot {
            Characters.check(number);
            if (!unwanted.matches("[0-9X]+")) {
                throw new IllegalArgumentException("\"" + unwanted + "\" is no digit");
            }
        }

        @Override
        public boolean allows(Code code) {
            return code.length() < number || unwanted.indexOf(code.text().charAt(number)) < 0;
        }
    }

    /** The numbers that a character of a code can have. */
    final class Characters {
        private Characters() {
        }

        private static void check(int number) {
            if (number < 4 || number > 5) {
                throw new IllegalArgumentException("only the fourth or fifth character can be asked for, not number " + number);
            }
        }
    }
}
