package org.leadterm.shell.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is answered when a call fails outside the API's and the views' own handlers; {@code web.xml} sends all such calls here.
 * The container's own page would show its name, its version and a stack trace.
 */
@WebServlet(ErrorPage.ADDRESS)
public class ErrorPage extends HttpServlet {
    static final String ADDRESS = "/error";
    private static final long serialVersionUID = 1L;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%s – Leadterm</title>
              <link rel="stylesheet" href="/css/tokens.css">
              <link rel="stylesheet" href="/css/components.css">
            </head>
            <body>
              <main class="panel" style="max-width: 36rem; margin: 15vh auto; padding: 2rem">
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="/">Go to the first page</a></p>
              </main>
            </body>
            </html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code && code >= 400 ? code : 404;
        String sentence = Mishap.sentence(status, status < 500 ? "" : log(request, status));
        boolean api = address(request).startsWith("/api/");
        String text = api ? ProblemJson.text(status, sentence, List.of()) : page(status, sentence);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(api ? ProblemJson.TYPE : "text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** What was asked for, also after the call failed. */
    public static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked ? asked : request.getRequestURI();
    }

    private static String log(HttpServletRequest request, int status) {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Mishap.log("A call ended with " + status, thrown);
    }

    private static String page(int status, String sentence) {
        String heading = status == 404 ? "Page not found" : status < 500 ? "This did not work" : "Something went wrong";
        return PAGE.formatted(heading, heading, sentence);
    }
}
