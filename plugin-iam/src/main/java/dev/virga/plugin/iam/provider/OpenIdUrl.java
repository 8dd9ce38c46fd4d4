package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.store.EntityErrors;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What [an OpenID Connect provider](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html)
/// is known by.
final class OpenIdUrl {
  private static final String SCHEME = "https://";
  private static final int MOST_THUMBPRINTS = 5;
  private static final Pattern THUMBPRINT = Pattern.compile("[0-9a-fA-F]{40}");

  private OpenIdUrl() {}

  /// A URL without its scheme, as it stands in the ARN.
  ///
  /// @throws dev.virga.spi.AwsException `ValidationError` if it is not one of `https` without a port
  ///     and a query
  static String of(String url) {
    try {
      var uri = new URI(url);
      boolean plain =
          url.startsWith(SCHEME)
              && uri.getHost() != null
              && uri.getPort() < 0
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && uri.getRawUserInfo() == null;
      if (plain) {
        return url.substring(SCHEME.length());
      }
    } catch (URISyntaxException _) {
      // what is no URI is no URL
    }
    throw EntityErrors.validation("Invalid Open ID Connect Provider URL");
  }

  /// Thumbprints that are SHA-1 digests, at most five.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidInput`, `ValidationError`
  static List<String> thumbprints(List<String> thumbprints) {
    if (thumbprints.size() > MOST_THUMBPRINTS) {
      throw IamErrors.invalidInput("Thumbprint list must contain fewer than 5 entries.");
    }
    for (String thumbprint : thumbprints) {
      if (!THUMBPRINT.matcher(thumbprint).matches()) {
        throw EntityErrors.validation("Thumbprint contains invalid characters.");
      }
    }
    return thumbprints.stream().map(it -> it.toLowerCase(Locale.ROOT)).distinct().toList();
  }
}
