package org.leadterm.classification.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.leadterm.classification.Entry;
import org.leadterm.classification.ReleaseComparison;

/** Releases as the API gives them. */
final class ReleasesJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReleasesJson() {
    }

    static ObjectNode added(StoredRelease release) {
        ObjectNode json = JSON.objectNode().put("release", release.name()).put("id", release.id()).put("codes", release.codes());
        json.putArray("problems");
        return json;
    }

    /** The oldest first. */
    static ObjectNode list(List<ReleasePeriod> periods) {
        ObjectNode json = JSON.objectNode();
        ArrayNode items = json.putArray("items");
        periods.stream().sorted(Comparator.comparing(period -> period.release().number())).forEach(period -> items.add(release(period)));
        return json.putNull("next");
    }

    static ObjectNode release(ReleasePeriod period) {
        StoredRelease release = period.release();
        return JSON.objectNode().put("id", release.id()).put("name", release.name())
                .put("classification", release.classification().id()).put("validFrom", release.validFrom().toString())
                .put("validTo", period.until().map(LocalDate::toString).orElse(null))
                .put("format", release.format().id()).put("codes", release.codes()).put("assignable", release.assignable())
                .put("uploadedAt", release.uploadedAt().toString()).put("uploadedBy", release.uploadedBy())
                .put("active", period.standing() == ReleasePeriod.Standing.IN_FORCE).put("retired", release.retired());
    }

    static ObjectNode comparison(ReleaseComparison comparison) {
        ObjectNode json = JSON.objectNode();
        json.set("added", entries(comparison.added()));
        json.set("removed", entries(comparison.removed()));
        ArrayNode retitled = json.putArray("retitled");
        comparison.retitled().forEach(one -> retitled.addObject().put("code", one.code().text()).put("before", one.before()).put("after", one.after()));
        return json;
    }

    private static ArrayNode entries(List<Entry> entries) {
        ArrayNode list = JSON.arrayNode();
        entries.forEach(entry -> list.addObject().put("code", entry.code().text()).put("title", entry.title()));
        return list;
    }
}
