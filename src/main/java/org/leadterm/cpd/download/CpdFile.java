package org.leadterm.cpd.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.people.CurrentPerson;

/**
 * Files of the log: {@code /cpd-files/CYCLE/statement.pdf}, {@code …/activities.csv}, {@code …/activities.xlsx}, {@code …/evidence.zip} and
 * {@code /cpd-files/evidence/ID}. Always an attachment: nothing that somebody uploaded is ever shown as a page of ours.
 */
@WebServlet(CpdFile.ADDRESS + "/*")
public class CpdFile extends HttpServlet {
    /** Before the path of a file. */
    public static final String ADDRESS = "/cpd-files";
    private static final long serialVersionUID = 1L;
    private final transient Downloads downloads;
    private final transient CurrentPerson caller;

    @Inject
    CpdFile(Downloads downloads, CurrentPerson caller) {
        this.downloads = downloads;
        this.caller = caller;
    }

    /** For the container, which makes one before it knows the beans. */
    protected CpdFile() {
        this(null, null);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (caller.find().isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
            return;
        }
        try {
            send(downloads.find(request.getPathInfo() == null ? "" : request.getPathInfo(), origin(request)), response);
        } catch (CpdNotThere unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Download download, HttpServletResponse response) throws IOException {
        response.setContentType(download.media());
        response.setHeader("Content-Disposition", download.disposition());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(download.content().length);
        response.getOutputStream().write(download.content());
    }

    /** Where this installation was called at, also behind a proxy that speaks TLS. */
    public static String origin(HttpServletRequest request) {
        String scheme = "https".equals(request.getHeader("X-Forwarded-Proto")) ? "https" : request.getScheme();
        return scheme + "://" + request.getHeader("Host") + request.getContextPath();
    }
}
