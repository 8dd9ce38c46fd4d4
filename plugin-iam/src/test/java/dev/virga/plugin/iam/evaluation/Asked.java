package dev.virga.plugin.iam.evaluation;

import dev.virga.plugin.iam.document.MalformedPolicyException;
import dev.virga.plugin.iam.document.PolicyParser;
import java.util.List;
import java.util.Map;

/// Policies and requests as tests write them.
final class Asked {
  static final String BOB = "arn:aws:iam::123456789012:user/bob";

  private Asked() {}

  static NamedPolicy policy(String statements) {
    return policy("P", statements);
  }

  /// Single quotes stand for double ones.
  static NamedPolicy policy(String id, String statements) {
    String document = "{'Version':'2012-10-17','Statement':[" + statements + "]}";
    return document(id, document);
  }

  static NamedPolicy document(String id, String document) {
    try {
      return new NamedPolicy(id, PolicyParser.parse(document.replace('\'', '"')));
    } catch (MalformedPolicyException e) {
      throw new IllegalArgumentException(document, e);
    }
  }

  static AccessRequest request(String action, String resource) {
    return request(action, resource, Map.of());
  }

  static AccessRequest request(String action, String resource, Map<String, List<String>> keys) {
    return new AccessRequest(BOB, action, resource, "", new ContextKeys(keys));
  }

  static Outcome outcome(String statements, AccessRequest request) {
    return Evaluator.decide(request, Policies.ofIdentity(List.of(policy(statements)))).outcome();
  }
}
