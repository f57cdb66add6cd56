package org.leadterm.attempt.result;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;

/** What the audit keys on this sheet mean. */
class KeysPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> GROUPS = Map.of("PD", "primary diagnosis", "SD", "secondary diagnosis", "PP", "primary procedure",
            "SP", "secondary procedure");
    private static final Map<String, String> ERRORS = Map.of("3", "wrong category (first three characters)", "4", "wrong fourth character",
            "5", "wrong or missing fifth character", "IS", "in the wrong sequence", "O", "omitted", "NR", "not relevant");

    KeysPanel(Sheet sheet) {
        List<String> keys = sheet.findings().stream().flatMap(finding -> finding.key().stream()).distinct().sorted().toList();
        if (keys.isEmpty()) {
            return;
        }
        addClassNames("panel", "keyspanel");
        DescriptionList list = new DescriptionList();
        list.addClassName("dl");
        keys.forEach(key -> list.add(new DescriptionList.Term(key), new DescriptionList.Description(meaning(key))));
        NativeDetails details = new NativeDetails("What the keys mean", list);
        details.setOpen(true);
        add(details);
    }

    static String meaning(String key) {
        String group = key.length() > 2 ? GROUPS.get(key.substring(0, 2)) : null;
        String error = key.length() > 2 ? ERRORS.get(key.substring(2)) : null;
        return group == null || error == null ? "as your organisation defines it" : group + ", " + error;
    }
}
