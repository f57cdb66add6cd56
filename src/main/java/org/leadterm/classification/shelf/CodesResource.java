package org.leadterm.classification.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.UnknownCode;

/** Searching the code books and opening a code, for anyone signed in. */
@Path("/codes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {
    private static final int MOST_HITS = 100;

    private CodeBooks books;

    protected CodesResource() {
    }

    @Inject
    CodesResource(CodeBooks books) {
        this.books = books;
    }

    @GET
    public String search(@QueryParam("classification") String classification, @QueryParam("q") String q,
            @QueryParam("limit") @DefaultValue("10") String limit) {
        Classification wanted = Optional.ofNullable(classification).flatMap(Classification::of)
                .orElseThrow(() -> new BadParameter("classification", "icd10 or opcs4"));
        String query = Optional.ofNullable(q).orElseThrow(() -> new BadParameter("q", "the words to look for"));
        return CodesJson.hits(query, books.search(wanted).search(query, limit(limit))).toString();
    }

    @GET
    @Path("/{classification}/{code}")
    public String code(@PathParam("classification") String classification, @PathParam("code") String text) {
        Classification wanted = Classification.of(classification)
                .orElseThrow(() -> new BadParameter("classification", "icd10 or opcs4"));
        CodeBook book = books.book(wanted);
        Entry entry = Code.parse(wanted, text).flatMap(book::find).orElseThrow(() -> new UnknownCode(wanted, text));
        return CodesJson.entry(book, entry).toString();
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_HITS) {
            throw new BadParameter("limit", "a number from 1 to " + MOST_HITS);
        }
        return Integer.parseInt(text);
    }
}
