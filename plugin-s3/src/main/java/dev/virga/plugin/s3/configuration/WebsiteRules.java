package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.Condition;
import dev.virga.plugin.s3.model.ErrorDocument;
import dev.virga.plugin.s3.model.IndexDocument;
import dev.virga.plugin.s3.model.Redirect;
import dev.virga.plugin.s3.model.RoutingRule;
import dev.virga.plugin.s3.model.WebsiteConfiguration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a website configuration has to be
/// ([redirects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html)).
final class WebsiteRules {
  private static final int MAX_RULES = 50;

  private WebsiteRules() {}

  /// @throws dev.virga.spi.AwsException `InvalidArgument`, `InvalidRequest`, `MalformedXML`
  static void check(WebsiteConfiguration website) {
    List<RoutingRule> rules = website.routingRules() == null ? List.of() : website.routingRules();
    if (website.redirectAllRequestsTo() != null) {
      if (website.indexDocument() != null || website.errorDocument() != null || !rules.isEmpty()) {
        throw WebsiteErrors.redirectAllStandsAlone();
      }
      return;
    }
    checkIndex(website.indexDocument());
    checkError(website.errorDocument());
    if (rules.size() > MAX_RULES) {
      throw WebsiteErrors.tooManyRoutingRules(rules.size(), MAX_RULES);
    }
    for (RoutingRule it : rules) {
      checkCondition(it.condition());
      checkRedirect(it.redirect());
    }
  }

  private static void checkIndex(@Nullable IndexDocument index) {
    if (index == null) {
      throw WebsiteErrors.noIndexDocument();
    }
    if (index.suffix().isEmpty() || index.suffix().contains("/")) {
      throw WebsiteErrors.invalidIndexDocument(index.suffix());
    }
  }

  private static void checkError(@Nullable ErrorDocument error) {
    if (error != null && error.key().isEmpty()) {
      throw WebsiteErrors.invalidErrorDocument(error.key());
    }
  }

  private static void checkCondition(@Nullable Condition condition) {
    if (condition == null) {
      return;
    }
    String code = condition.httpErrorCodeReturnedEquals();
    if (code == null && condition.keyPrefixEquals() == null) {
      throw WebsiteErrors.emptyCondition();
    }
    if (code != null && !code.matches("[45]\\d\\d")) {
      throw WebsiteErrors.invalidErrorCode(code);
    }
  }

  private static void checkRedirect(Redirect redirect) {
    String code = redirect.httpRedirectCode();
    if (redirect.hostName() == null
        && redirect.protocol() == null
        && redirect.replaceKeyPrefixWith() == null
        && redirect.replaceKeyWith() == null
        && code == null) {
      throw S3Errors.malformedXml();
    }
    if (redirect.replaceKeyPrefixWith() != null && redirect.replaceKeyWith() != null) {
      throw WebsiteErrors.twoReplacements();
    }
    if (code != null && !code.matches("3(?!00)\\d\\d")) {
      throw WebsiteErrors.invalidRedirectCode(code);
    }
  }
}
