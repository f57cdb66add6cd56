package org.leadterm.cpd.download;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file to send, with its name. */
public record Download(String name, String media, byte[] content) {
    /** As an attachment (RFC 6266), with the name in ASCII and as it is. */
    public String disposition() {
        String ascii = name.replaceAll("[^A-Za-z0-9._ ()-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
