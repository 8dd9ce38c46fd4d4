package dev.virga.plugin.ec2.resource;

import dev.virga.plugin.ec2.Ec2Errors;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts lists into pages. A token tells how many rows came before it.
public final class Pages {
  private Pages() {}

  /// The page that was asked for.
  ///
  /// @param maxResults the most rows on it, or null for all that are left
  /// @param nextToken from the page before, or null for the first
  /// @throws dev.virga.spi.AwsException `InvalidNextToken` for what is none
  public static <V> Page<V> of(
      List<V> rows, @Nullable Integer maxResults, @Nullable String nextToken) {
    int start = nextToken == null || nextToken.isEmpty() ? 0 : start(nextToken);
    int from = Math.min(start, rows.size());
    int to =
        maxResults == null ? rows.size() : (int) Math.min((long) from + maxResults, rows.size());
    return new Page<>(List.copyOf(rows.subList(from, to)), to < rows.size() ? token(to) : null);
  }

  private static String token(int start) {
    byte[] text = ("from:" + start).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  private static int start(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
      if (text.startsWith("from:")) {
        return Integer.parseUnsignedInt(text.substring("from:".length()));
      }
    } catch (IllegalArgumentException _) {
      // neither Base64 nor a number: it is not one of ours
    }
    throw Ec2Errors.invalidNextToken(token);
  }
}
