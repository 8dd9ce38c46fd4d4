package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of website configurations, each 400.
final class WebsiteErrors {
  private WebsiteErrors() {}

  static AwsException noIndexDocument() {
    return S3Errors.invalidArgument(
        "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty",
        "IndexDocument",
        "null");
  }

  static AwsException invalidIndexDocument(String suffix) {
    return S3Errors.invalidArgument(
        "The IndexDocument Suffix is not well formed", "IndexDocument", suffix);
  }

  static AwsException invalidErrorDocument(String key) {
    return S3Errors.invalidArgument(
        "The ErrorDocument Key is not well formed", "ErrorDocument", key);
  }

  static AwsException redirectAllStandsAlone() {
    return S3Errors.invalidArgument(
        "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
        "RedirectAllRequestsTo",
        "not null");
  }

  static AwsException tooManyRoutingRules(int number, int limit) {
    return S3Errors.invalidRequest(
        number
            + " routing rules provided, the number of routing rules in a website configuration is"
            + " limited to "
            + limit
            + ".");
  }

  static AwsException twoReplacements() {
    return S3Errors.invalidRequest(
        "You can only define ReplaceKeyPrefix or ReplaceKey but not both.");
  }

  static AwsException invalidRedirectCode(String code) {
    return S3Errors.invalidRequest(
        "The provided HTTP redirect code ("
            + code
            + ") is not valid. Valid codes are 3XX except 300.");
  }

  static AwsException invalidErrorCode(String code) {
    return S3Errors.invalidRequest(
        "The provided HTTP error code (" + code + ") is not valid. Valid codes are 4XX or 5XX.");
  }

  static AwsException emptyCondition() {
    return S3Errors.invalidRequest(
        "Condition cannot be empty. To redirect all requests without a condition, the condition"
            + " element shouldn't be present.");
  }
}
