package dev.virga.plugin.iam.document;

import dev.virga.plugin.iam.store.PolicyChecks;

/// Refuses policy documents as IAM does.
public final class DocumentChecks implements PolicyChecks {
  @Override
  public void identity(String document) {
    new IdentityRules(parsedIdentity(document)).check();
  }

  /// A customer managed policy, which has to be of the current version of the language.
  ///
  /// @throws dev.virga.spi.AwsException `MalformedPolicyDocument`
  public void managed(String document) {
    PolicyDocument policy = parsedIdentity(document);
    if (!policy.hasVariables()) {
      throw DocumentErrors.outdatedVersion();
    }
    new IdentityRules(policy).check();
  }

  @Override
  public void trust(String document) {
    if (startsWithSpace(document)) {
      throw DocumentErrors.leadingSpaces();
    }
    try {
      new TrustRules(PolicyParser.parse(document)).check();
    } catch (MalformedPolicyException e) {
      throw switch (e.kind()) {
        case NOT_JSON -> DocumentErrors.invalidJson();
        case UNKNOWN_FIELD -> DocumentErrors.unknownField(e.field());
        case WRONG_VALUE -> DocumentErrors.syntax();
      };
    }
  }

  private static PolicyDocument parsedIdentity(String document) {
    if (startsWithSpace(document)) {
      throw DocumentErrors.legacy();
    }
    try {
      return PolicyParser.parse(document);
    } catch (MalformedPolicyException _) {
      throw DocumentErrors.syntax();
    }
  }

  private static boolean startsWithSpace(String document) {
    return !document.isEmpty() && Character.isWhitespace(document.charAt(0));
  }
}
