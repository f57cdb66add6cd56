package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.exercise.workshop.form.Choice;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.Writing;

/** The administrative codes of the admission (NHS Data Dictionary, CDS 6.2), which candidates are told. */
class AdmissionForm extends NativeDetails {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Map<String, String>> FIELDS = fields();

    AdmissionForm(Writing writing, int episode, EpisodeEdit edit) {
        addClassName("admissionform");
        Map<String, String> admission = writing.content().episodes().get(episode).admission();
        setSummaryText(admission.isEmpty() ? "Admission details, optional" : "Admission details, " + admission.size() + " given");
        setId("admission-" + episode);
        Div fields = new Div();
        fields.addClassName("two");
        FIELDS.forEach((name, options) -> {
            Choice choice = new Choice(options, admission.getOrDefault(name, ""));
            fields.add(FieldElement.labelled(title(name), "admission-" + episode + "-" + name,
                    FieldElement.listening(choice, code -> writing.type(edit.of(one -> one.admitted(name, code))))));
        });
        setContent(fields);
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    private static Map<String, Map<String, String>> fields() {
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        fields.put("classification", options("1 ordinary admission|2 day case|3 regular day admission|4 regular night admission"
                + "|5 mother and baby, delivery only"
                + "|8 not applicable"));
        fields.put("method", options("11 waiting list|12 booked|13 planned|21 emergency, A&E of this provider|22 emergency, GP|23 emergency, bed bureau"
                + "|24 emergency, consultant clinic|25 emergency, mental health crisis team|2A emergency, A&E of another provider|2B emergency transfer"
                + "|2C baby born at home as intended|2D other emergency|28 other emergency (older)|31 maternity, ante partum|32 maternity, post partum"
                + "|81 transfer, no emergency|82 birth here|83 baby born outside|98 not applicable|99 not known"));
        fields.put("source", options("19 usual residence|29 temporary residence|39 penal, court or police|49 high-security psychiatric|51 NHS ward or A&E"
                + "|52 maternity or neonates|53 mental health or learning disability ward|54 NHS care home|65 local authority residential|66 foster care"
                + "|79 baby born in or on the way|85 care home, not NHS|87 hospital, not NHS|88 hospice|98 not applicable|99 not known"));
        fields.put("discharge-method", options("1 clinical advice or consent|2 self or relative|3 tribunal or court|4 died|5 stillbirth|8 not finished"
                + "|9 not known"));
        fields.put("discharge-destination", options("19 usual residence|29 temporary residence|30 repatriation|37 court|38 penal or police"
                + "|48 high-security psychiatric|49 high-security psychiatric|50 medium secure|51 NHS ward|52 maternity or neonates"
                + "|53 mental health or learning disability ward|54 NHS care home|65 local authority residential|66 foster care"
                + "|79 not applicable: died or stillborn|84 medium secure, not NHS|85 care home, not NHS|87 hospital, not NHS|88 hospice|98 not applicable"
                + "|99 not known"));
        return fields;
    }

    private static Map<String, String> options(String codes) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "–");
        List.of(codes.split("\\|")).forEach(code -> options.put(code.substring(0, code.indexOf(' ')), code));
        return options;
    }
}
