package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.CommonPrefix;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters that all listings have.
///
/// @param prefix what keys start with; the empty string for all
/// @param delimiter what ends a common prefix; the empty string for none
/// @param maxKeys the most entries of a page
/// @param encoded whether keys are percent-encoded in the answer, because XML cannot hold all of them
public record ListParameters(String prefix, String delimiter, int maxKeys, boolean encoded) {
  private static final int MOST = 1000;
  private static final String URL = "url";

  /// The parameters of a request.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`
  public static ListParameters of(
      @Nullable String prefix,
      @Nullable String delimiter,
      @Nullable Integer maxKeys,
      @Nullable String encodingType) {
    if (maxKeys != null && maxKeys < 0) {
      throw ListErrors.invalidMaxKeys(maxKeys);
    }
    if (encodingType != null && !encodingType.equals(URL)) {
      throw ListErrors.invalidEncoding(encodingType);
    }
    return new ListParameters(
        prefix == null ? "" : prefix,
        delimiter == null ? "" : delimiter,
        maxKeys == null ? MOST : Math.min(maxKeys, MOST),
        encodingType != null);
  }

  /// The common prefix that a key is shown as, or null if it is shown itself.
  public @Nullable String commonPrefix(String key) {
    int found = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
    return found < 0 ? null : key.substring(0, found + delimiter.length());
  }

  /// How many rows are read first: a page at once where nothing can be jumped over.
  public int firstRead() {
    return delimiter.isEmpty() ? maxKeys + 1 : 1;
  }

  /// The delimiter as it is shown, if there is one.
  public @Nullable String shownDelimiter() {
    return delimiter.isEmpty() ? null : shown(delimiter);
  }

  /// How keys are encoded in the answer, if they are.
  public @Nullable String encodingType() {
    return encoded ? URL : null;
  }

  /// A key or a part of one as the answer has it.
  public String shown(String text) {
    return encoded ? URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2F", "/") : text;
  }

  /// Common prefixes as the answer has them.
  public List<CommonPrefix> shown(List<String> prefixes) {
    return prefixes.stream().map(it -> new CommonPrefix(shown(it))).toList();
  }
}
