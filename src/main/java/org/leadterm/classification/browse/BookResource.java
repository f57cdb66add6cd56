package org.leadterm.classification.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.leadterm.classification.Classification;
import org.leadterm.classification.UnknownCode;
import org.leadterm.classification.shelf.BadParameter;

/** Turning the pages of the tabular list, for anyone signed in. */
@Path("/book")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BookResource {
    private OpenBooks books;

    protected BookResource() {
    }

    @Inject
    BookResource(OpenBooks books) {
        this.books = books;
    }

    @GET
    @Path("/{classification}")
    public String chapters(@PathParam("classification") String classification) {
        return BookJson.chapters(books.pages(wanted(classification))).toString();
    }

    @GET
    @Path("/{classification}/{place}")
    public String page(@PathParam("classification") String classification, @PathParam("place") String id) {
        Pages pages = books.pages(wanted(classification));
        return BookJson.page(pages, pages.find(id).orElseThrow(() -> new UnknownCode(wanted(classification), id))).toString();
    }

    static Classification wanted(String classification) {
        return Classification.of(classification).orElseThrow(() -> new BadParameter("classification", "icd10 or opcs4"));
    }
}
