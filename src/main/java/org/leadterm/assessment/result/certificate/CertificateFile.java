package org.leadterm.assessment.result.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.CurrentPerson;

/** A candidate's certificate as a file, {@code /certificates/SITTING/CANDIDATE.pdf}, for whoever is signed in and may have it. */
@WebServlet(CertificateFile.ADDRESS + "/*")
public class CertificateFile extends HttpServlet {
    static final String ADDRESS = "/certificates";
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9A-Za-z-]{1,36})/([0-9A-Za-z-]{1,36})\\.pdf");
    private static final int NOT_FOUND = HttpServletResponse.SC_NOT_FOUND;
    private final transient Certificates certificates;
    private final transient CurrentPerson caller;

    @Inject
    CertificateFile(Certificates certificates, CurrentPerson caller) {
        this.certificates = certificates;
        this.caller = caller;
    }

    /** For the container, which makes one before it knows the beans. */
    protected CertificateFile() {
        this(null, null);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher path = PATH.matcher(asked);
        if (caller.find().isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        } else if (!path.matches()) {
            response.sendError(NOT_FOUND);
        } else {
            send(path, request, response);
        }
    }

    private void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Certificate certificate = certificates.of(new SittingId(path.group(1)), new CandidateId(path.group(2)));
            byte[] bytes = CertificatePdf.of(certificate, verify(request));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"certificate-" + certificate.code().grouped() + ".pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (NotThere unknown) {
            response.sendError(NOT_FOUND);
        } catch (NotNow early) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** Where this installation was called at, also behind a proxy that speaks TLS. */
    private static String verify(HttpServletRequest request) {
        String scheme = "https".equals(request.getHeader("X-Forwarded-Proto")) ? "https" : request.getScheme();
        return scheme + "://" + request.getHeader("Host") + request.getContextPath() + "/verify/";
    }
}
