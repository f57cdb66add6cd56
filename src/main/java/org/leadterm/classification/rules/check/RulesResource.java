package org.leadterm.classification.rules.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.leadterm.classification.rules.site.Rules;

/** Checks codes against the rules, for anyone signed in. Public because the JAX-RS runtime calls no methods of other classes. */
@Path("/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {
    private final Rules rules;

    @Inject
    RulesResource(Rules rules) {
        this.rules = rules;
    }

    /** For the container's proxy. */
    protected RulesResource() {
        this(null);
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public String check(InputStream body) {
        CheckRequest request = CheckRequest.read(body);
        return JsonNodeFactory.instance.objectNode()
                .set("findings", RuleFindingsJson.write(rules.check(request.icd10(), request.opcs4()))).toString();
    }
}
