package dev.virga.plugin.iam.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyParserTest {
  /// The policy and the positions of the example in AWS's reference of simulate-custom-policy.
  @Test
  void a_statement_stands_where_the_simulator_of_aws_sees_it() throws Exception {
    String document =
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"dynamodb:*\","
            + "\"Resource\":\"*\",\"Condition\":{\"DateGreaterThan\":"
            + "{\"aws:CurrentTime\":\"2018-08-16T12:00:00Z\"}}}}";

    PolicyDocument policy = PolicyParser.parse(document);

    assertThat(policy.statements().getFirst().span()).isEqualTo(new Span(1, 38, 1, 167));
  }

  @Test
  void statements_on_several_lines_are_told_apart() throws Exception {
    PolicyDocument policy =
        PolicyParser.parse(
            """
            {
              "Statement": [
                {
                  "Effect": "Allow"
                },
                { "Effect": "Deny" }
              ]
            }
            """);

    assertThat(policy.statements())
        .extracting(PolicyStatement::span)
        .containsExactly(new Span(3, 6, 5, 6), new Span(6, 6, 6, 25));
  }

  @Test
  void every_element_of_the_language_is_read() throws Exception {
    PolicyDocument policy =
        PolicyParser.parse(
            """
            {"Version": "2012-10-17", "Id": "some", "Statement": [{
              "Sid": "One", "Effect": "Deny",
              "NotPrincipal": {"AWS": ["123456789012"], "Service": "ecs.amazonaws.com"},
              "NotAction": "s3:*", "NotResource": ["a", "b"],
              "Condition": {
                "ForAllValues:NumericLessThanIfExists": {"aws:Number": 5},
                "Bool": {"aws:SecureTransport": false}}}]}
            """);

    PolicyStatement statement = policy.statements().getFirst();
    assertThat(policy.hasVariables()).isTrue();
    assertThat(statement.sid()).isEqualTo("One");
    assertThat(statement.effect()).isEqualTo(Effect.DENY);
    assertThat(statement.principals())
        .isEqualTo(
            new Principals(
                true,
                Map.of("AWS", List.of("123456789012"), "Service", List.of("ecs.amazonaws.com"))));
    assertThat(statement.actions()).isEqualTo(new Clause(true, List.of("s3:*")));
    assertThat(statement.resources()).isEqualTo(new Clause(true, List.of("a", "b")));
    assertThat(statement.conditions())
        .containsExactly(
            new Condition(
                Quantifier.FOR_ALL_VALUES,
                ConditionOperator.NUMERIC_LESS_THAN,
                true,
                "aws:Number",
                List.of("5")),
            new Condition(
                Quantifier.NONE,
                ConditionOperator.BOOL,
                false,
                "aws:SecureTransport",
                List.of("false")));
  }
}
