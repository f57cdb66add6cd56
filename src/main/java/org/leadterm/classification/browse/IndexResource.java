package org.leadterm.classification.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.IndexEntry;
import org.leadterm.classification.search.Hit;
import org.leadterm.classification.shelf.BadParameter;
import org.leadterm.classification.shelf.CodeBooks;

/** Reading the alphabetical index, for anyone signed in. */
@Path("/index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {
    private static final int MOST = 40;

    private OpenBooks books;
    private CodeBooks shelf;

    protected IndexResource() {
    }

    @Inject
    IndexResource(OpenBooks books, CodeBooks shelf) {
        this.books = books;
        this.shelf = shelf;
    }

    @GET
    @Path("/{classification}")
    public String leadTerms(@PathParam("classification") String classification, @QueryParam("begins") @DefaultValue("") String begins) {
        Classification wanted = BookResource.wanted(classification);
        List<String> terms = books.pages(wanted).book().index().leadTerms(begins.strip());
        List<Hit> elsewhere = terms.isEmpty() ? shelf.search(wanted).search(begins, MOST).of(Hit.Kind.INDEX) : List.of();
        return IndexJson.terms(terms, MOST, elsewhere).toString();
    }

    @GET
    @Path("/{classification}/lines")
    public String lines(@PathParam("classification") String classification, @QueryParam("term") String term) {
        Pages pages = books.pages(BookResource.wanted(classification));
        List<IndexEntry> under = pages.book().index().under(Optional.ofNullable(term).orElseThrow(() -> new BadParameter("term", "a lead term")));
        return IndexJson.lines(pages, IndexLine.of(under)).toString();
    }
}
