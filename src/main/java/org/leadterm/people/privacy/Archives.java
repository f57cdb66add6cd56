package org.leadterm.people.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;

/** Everything about the caller as one ZIP: a folder for each feature, and a text that says what is in them. */
@ApplicationScoped
public class Archives {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Iterable<Belongings> features;
    private final CurrentPerson current;
    private final Clock clock;

    protected Archives() {
        this(List.of(), null, null);
    }

    @Inject
    Archives(@Any Instance<Belongings> features, CurrentPerson current, Clock clock) {
        this((Iterable<Belongings>) features, current, clock);
    }

    Archives(Iterable<Belongings> features, CurrentPerson current, Clock clock) {
        this.features = features;
        this.current = current;
        this.clock = clock;
    }

    public ArchiveFile mine() {
        Person person = current.get();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Belongings> areas = new ArrayList<>();
        features.forEach(areas::add);
        areas.sort(Comparator.comparing(Belongings::area).thenComparing(Belongings::about));
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            Set<String> names = new LinkedHashSet<>();
            areas.forEach(area -> area.put(person, new Folder(zip, area.area(), names)));
            zip.putNextEntry(new ZipEntry("README.txt"));
            zip.write(ArchiveReadme.of(person, clock.instant(), areas, names).getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new ArchiveFile("leadterm-" + person.name() + ".zip", bytes.toByteArray());
    }

    private record Folder(ZipOutputStream zip, String area, Set<String> names) implements Archive {
        @Override
        public void json(String name, JsonNode content) {
            try {
                file(name + ".json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public void file(String name, byte[] content) {
            String safe = name.replaceAll("[^\\p{L}\\p{N}\\p{Pd}._ ,()&'’-]", "_").replaceAll("^\\.+", "_");
            String path = area + "/" + safe;
            for (int again = 2; !names.add(path); again++) {
                path = area + "/" + again + "-" + safe;
            }
            try {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(content);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
