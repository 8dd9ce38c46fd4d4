package dev.virga.plugin.iam.document;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// The rules for policies of identities, managed or inline.
final class IdentityRules {
  private static final Pattern SID = Pattern.compile("[0-9A-Za-z]*");

  private final PolicyDocument policy;

  IdentityRules(PolicyDocument policy) {
    this.policy = policy;
  }

  /// @throws dev.virga.spi.AwsException `MalformedPolicyDocument`
  void check() {
    String version = policy.version();
    boolean known =
        version == null
            || version.equals(PolicyDocument.FIRST)
            || version.equals(PolicyDocument.CURRENT);
    if (!known || policy.statements().isEmpty()) {
      throw DocumentErrors.syntax();
    }
    policy.statements().forEach(IdentityRules::checkStatement);
    checkSids(policy.statements());
  }

  private static void checkStatement(PolicyStatement statement) {
    if (statement.principals() != null) {
      throw DocumentErrors.principal();
    }
    if (statement.effect() == null) {
      throw DocumentErrors.syntax();
    }
    Clause actions = statement.actions();
    if (actions == null || actions.patterns().isEmpty()) {
      throw DocumentErrors.noActions();
    }
    actions.patterns().forEach(VendorRules::checkAction);
    Clause resources = statement.resources();
    if (resources == null || resources.patterns().isEmpty()) {
      throw DocumentErrors.noResources();
    }
    resources.patterns().forEach(ResourceRules::check);
    statement.conditions().forEach(condition -> VendorRules.checkKey(condition.key()));
  }

  private static void checkSids(List<PolicyStatement> statements) {
    var seen = new HashSet<String>();
    for (PolicyStatement statement : statements) {
      String sid = statement.sid();
      if (sid != null && !SID.matcher(sid).matches()) {
        throw DocumentErrors.sidCharacters();
      }
      if (sid != null && !sid.isEmpty() && !seen.add(sid)) {
        throw DocumentErrors.sidTwice();
      }
    }
  }
}
