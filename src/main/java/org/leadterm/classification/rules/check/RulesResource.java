package org.leadterm.classification.rules.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.mend.Mend;
import org.leadterm.classification.rules.mend.Mends;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.shelf.CodeBooks;

/** Checks codes against the rules, for anyone signed in. Public because the JAX-RS runtime calls no methods of other classes. */
@Path("/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {
    private final Rules rules;
    private final CodeBooks books;

    @Inject
    RulesResource(Rules rules, CodeBooks books) {
        this.rules = rules;
        this.books = books;
    }

    /** For the container's proxy. */
    protected RulesResource() {
        this(null, null);
    }

    /** @param mends whether each finding says how it could be mended in one step, if it can */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public String check(@QueryParam("mends") @DefaultValue("false") boolean mends, InputStream body) {
        CheckRequest request = CheckRequest.read(body);
        List<RuleFinding> findings = rules.check(request.icd10(), request.opcs4());
        return JsonNodeFactory.instance.objectNode()
                .set("findings", mends ? RuleFindingsJson.write(findings, mends(request)) : RuleFindingsJson.write(findings)).toString();
    }

    private Function<RuleFinding, Optional<Mend>> mends(CheckRequest request) {
        Mends mends = new Mends(rules.inForce(), code -> books.book(code.classification()).assignable(code), rules.today());
        return finding -> mends.of(finding, finding.classification() == Classification.ICD10 ? request.icd10() : request.opcs4());
    }
}
