package dev.virga.plugin.s3.web;

import dev.virga.plugin.s3.model.Condition;
import dev.virga.plugin.s3.model.Protocol;
import dev.virga.plugin.s3.model.Redirect;
import dev.virga.plugin.s3.model.RedirectAllRequestsTo;
import dev.virga.plugin.s3.model.RoutingRule;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a website sends its visitors
/// ([redirects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html)).
final class Redirection {
  private static final int PERMANENT = 301;
  private static final String DEFAULT_PROTOCOL = "http";

  private Redirection() {}

  /// An answer that sends somewhere else.
  static HttpResponse to(int status, String location) {
    return new HttpResponse(status, Headers.of("Location", location), Body.EMPTY);
  }

  /// An answer of a website that only sends elsewhere. The query goes along.
  static HttpResponse all(RedirectAllRequestsTo target, Visit visit) {
    String query = visit.request().query();
    String path = KeyPath.of(visit.key()) + (query.isEmpty() ? "" : "?" + query);
    return to(PERMANENT, protocol(target.protocol()) + "://" + target.hostName() + "/" + path);
  }

  /// The answer of the first rule that holds for a request, or for the error that it ended with.
  ///
  /// @param status the status of the error; null before an object was looked for
  static Optional<HttpResponse> by(
      @Nullable List<RoutingRule> rules, Visit visit, @Nullable Integer status) {
    return rules == null
        ? Optional.empty()
        : rules.stream()
            .filter(it -> holds(it.condition(), visit.key(), status))
            .findFirst()
            .map(it -> follow(it, visit));
  }

  private static boolean holds(
      @Nullable Condition condition, String key, @Nullable Integer status) {
    String prefix = condition == null ? null : condition.keyPrefixEquals();
    String code = condition == null ? null : condition.httpErrorCodeReturnedEquals();
    boolean atThisTime = code == null ? status == null : code.equals(String.valueOf(status));
    return atThisTime && (prefix == null || key.startsWith(prefix));
  }

  private static HttpResponse follow(RoutingRule rule, Visit visit) {
    Redirect redirect = rule.redirect();
    String host = redirect.hostName() == null ? visit.host() : redirect.hostName();
    int status =
        redirect.httpRedirectCode() == null
            ? PERMANENT
            : Integer.parseInt(redirect.httpRedirectCode());
    return to(
        status, protocol(redirect.protocol()) + "://" + host + "/" + path(rule, redirect, visit));
  }

  /// What replaces the key may have a query of its own, and stays as it was configured.
  private static String path(RoutingRule rule, Redirect redirect, Visit visit) {
    if (redirect.replaceKeyWith() != null) {
      return redirect.replaceKeyWith();
    }
    if (redirect.replaceKeyPrefixWith() == null) {
      return KeyPath.of(visit.key());
    }
    Condition condition = rule.condition();
    String prefix = condition == null ? null : condition.keyPrefixEquals();
    String rest = prefix == null ? visit.key() : visit.key().substring(prefix.length());
    return redirect.replaceKeyPrefixWith() + KeyPath.of(rest);
  }

  private static String protocol(@Nullable Protocol protocol) {
    return protocol == null ? DEFAULT_PROTOCOL : protocol.name().toLowerCase(Locale.ROOT);
  }
}
