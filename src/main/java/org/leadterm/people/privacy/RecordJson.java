package org.leadterm.people.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Records as JSON, whole: for archives, where nothing is to be left out that a feature adds later. What wraps one value is that value,
 * what is empty is null, enums are in lower case, and moments and days are texts.
 */
public final class RecordJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RecordJson() {
    }

    public static JsonNode of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(RecordJson::of).orElse(JSON.nullNode());
        } else if (value instanceof JsonNode json) {
            return json;
        } else if (value instanceof Collection<?> all) {
            ArrayNode array = JSON.arrayNode();
            all.forEach(each -> array.add(of(each)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            map.forEach((key, each) -> object.set(String.valueOf(key), of(each)));
            return object;
        }
        return value instanceof Record whole ? fields(whole) : single(value);
    }

    private static JsonNode single(Object value) {
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        } else if (value instanceof Number number) {
            return JSON.numberNode(new BigDecimal(number.toString()));
        }
        return JSON.textNode(value instanceof Enum<?> one ? one.name().toLowerCase(Locale.ROOT) : String.valueOf(value));
    }

    private static JsonNode fields(Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        if (components.length == 1) {
            return of(value(whole, components[0]));
        }
        ObjectNode object = JSON.objectNode();
        for (RecordComponent component : components) {
            object.set(component.getName(), of(value(whole, component)));
        }
        return object;
    }

    private static Object value(Record whole, RecordComponent component) {
        try {
            Method read = component.getAccessor();
            read.setAccessible(true);
            return Optional.ofNullable(read.invoke(whole)).orElse(Optional.empty());
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
