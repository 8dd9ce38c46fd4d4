package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.CORSConfiguration;
import dev.virga.plugin.s3.model.CORSRule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a CORS configuration has to be
/// ([elements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html)).
final class CorsRules {
  private static final int MAX_RULES = 100;
  private static final int MAX_ID = 255;
  private static final Set<String> METHODS = Set.of("GET", "PUT", "HEAD", "POST", "DELETE");

  private CorsRules() {}

  /// @throws dev.virga.spi.AwsException `InvalidRequest`, `MalformedXML`
  static void check(CORSConfiguration configuration) {
    List<CORSRule> rules = configuration.corsRules();
    if (rules.isEmpty()) {
      throw S3Errors.malformedXml();
    }
    if (rules.size() > MAX_RULES) {
      throw ConfigurationErrors.tooManyCorsRules(MAX_RULES);
    }
    rules.forEach(CorsRules::check);
  }

  private static void check(CORSRule rule) {
    String id = rule.id();
    if (rule.allowedMethods().isEmpty()
        || rule.allowedOrigins().isEmpty()
        || (id != null && id.length() > MAX_ID)) {
      throw S3Errors.malformedXml();
    }
    for (String it : rule.allowedMethods()) {
      if (!METHODS.contains(it)) {
        throw ConfigurationErrors.unsupportedCorsMethod(it);
      }
    }
    checkWildcards("AllowedOrigin", rule.allowedOrigins());
    checkWildcards("AllowedHeader", orEmpty(rule.allowedHeaders()));
    for (String it : orEmpty(rule.exposeHeaders())) {
      if (it.contains("*")) {
        throw ConfigurationErrors.wildcardInExposeHeader(it);
      }
    }
  }

  private static void checkWildcards(String element, List<String> values) {
    for (String it : values) {
      if (it.indexOf('*') != it.lastIndexOf('*')) {
        throw ConfigurationErrors.moreThanOneWildcard(element, it);
      }
    }
  }

  private static List<String> orEmpty(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }
}
