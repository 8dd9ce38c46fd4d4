package dev.virga.plugin.iam.document;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.spi.AwsException;

/// What AWS says about policy documents that it refuses: `MalformedPolicyDocument` in all cases.
///
/// Documents of identities go through an old parser and those of roles' trust through a newer one,
/// whose words differ.
final class DocumentErrors {
  private DocumentErrors() {}

  static AwsException syntax() {
    return IamErrors.malformedPolicyDocument("Syntax errors in policy.");
  }

  static AwsException legacy() {
    return IamErrors.malformedPolicyDocument("The policy failed legacy parsing");
  }

  static AwsException outdatedVersion() {
    return IamErrors.malformedPolicyDocument(
        "Policy document must be version 2012-10-17 or greater.");
  }

  static AwsException principal() {
    return IamErrors.malformedPolicyDocument("Policy document should not specify a principal.");
  }

  static AwsException noActions() {
    return IamErrors.malformedPolicyDocument("Policy statement must contain actions.");
  }

  static AwsException noResources() {
    return IamErrors.malformedPolicyDocument("Policy statement must contain resources.");
  }

  static AwsException noVendor() {
    return IamErrors.malformedPolicyDocument(
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
  }

  static AwsException secondColon() {
    return IamErrors.malformedPolicyDocument("Actions/Condition can contain only one colon.");
  }

  static AwsException vendor(String vendor) {
    return IamErrors.malformedPolicyDocument("Vendor " + vendor + " is not valid");
  }

  static AwsException notAnArn(String resource) {
    return IamErrors.malformedPolicyDocument(
        "Resource " + resource + " must be in ARN format or \"*\".");
  }

  static AwsException partition(String partition, String resource) {
    return IamErrors.malformedPolicyDocument(
        "Partition \"" + partition + "\" is not valid for resource \"" + resource + "\".");
  }

  static AwsException sidTwice() {
    return IamErrors.malformedPolicyDocument(
        "Statement IDs (SID) in a single policy must be unique.");
  }

  static AwsException sidCharacters() {
    return IamErrors.malformedPolicyDocument(
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular"
            + " expression [0-9A-Za-z]*");
  }

  static AwsException invalidJson() {
    return IamErrors.malformedPolicyDocument("This policy contains invalid Json");
  }

  static AwsException leadingSpaces() {
    return IamErrors.malformedPolicyDocument("JSON strings must not have leading spaces");
  }

  static AwsException unknownField(String field) {
    return IamErrors.malformedPolicyDocument("Unknown field " + field);
  }

  static AwsException missingField(String field) {
    return IamErrors.malformedPolicyDocument("Missing required field " + field);
  }

  static AwsException prohibitedField(String field) {
    return IamErrors.malformedPolicyDocument("Has prohibited field " + field);
  }

  static AwsException notAssumeRole() {
    return IamErrors.malformedPolicyDocument(
        "AssumeRole policy may only specify STS AssumeRole actions.");
  }

  static AwsException invalidPrincipal(String type, String principal) {
    return IamErrors.malformedPolicyDocument(
        "Invalid principal in policy: \"" + type + "\":\"" + principal + "\"");
  }
}
