package dev.virga.launcher.localstack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Services by the names that LocalStack gives them, which are those of the `aws` command with few
/// exceptions.
public final class ServiceNames {
  /// Where Virga's name is another one.
  private static final Map<String, String> OURS = Map.of("servicediscovery", "cloudmap");

  /// What scripts ask LocalStack's health for. Virga has some of them.
  static final List<String> USUAL =
      List.of(
          "acm",
          "apigateway",
          "apigatewayv2",
          "cloudformation",
          "cloudwatch",
          "cognito-idp",
          "config",
          "dynamodb",
          "dynamodbstreams",
          "ec2",
          "ecr",
          "ecs",
          "efs",
          "es",
          "events",
          "firehose",
          "iam",
          "kinesis",
          "kms",
          "lambda",
          "logs",
          "opensearch",
          "rds",
          "redshift",
          "resource-groups",
          "resourcegroupstaggingapi",
          "route53",
          "route53resolver",
          "s3",
          "s3control",
          "scheduler",
          "secretsmanager",
          "servicediscovery",
          "ses",
          "sns",
          "sqs",
          "ssm",
          "stepfunctions",
          "sts",
          "support",
          "swf",
          "transcribe");

  private ServiceNames() {}

  /// A selection of services.
  ///
  /// @param services those to start, by Virga's names; none for all
  /// @param note what the user is told
  public record Chosen(List<String> services, String note) {}

  /// Which services a list asks for. It comes from elsewhere, so what is not there is only told.
  ///
  /// @param names as in `SERVICES`
  /// @param there the names of all services of Virga
  public static Chosen choose(List<String> names, Collection<String> there) {
    List<String> known = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      String ours = ours(name);
      if (!there.contains(ours)) {
        unknown.add(name);
      } else if (!known.contains(ours)) {
        known.add(ours);
      }
    }
    String missing =
        "Virga has no " + String.join(", ", unknown) + " (there are " + sorted(there) + ")";
    if (known.isEmpty()) {
      return new Chosen(List.of(), "SERVICES: names nothing of Virga, so all start; " + missing);
    }
    String selected = "SERVICES: " + String.join(", ", known);
    return new Chosen(known, unknown.isEmpty() ? selected : selected + "; " + missing);
  }

  /// Virga's name of a service.
  static String ours(String name) {
    return OURS.getOrDefault(name, name);
  }

  /// LocalStack's name of a service of Virga.
  static String theirs(String name) {
    for (Map.Entry<String, String> pair : OURS.entrySet()) {
      if (pair.getValue().equals(name)) {
        return pair.getKey();
      }
    }
    return name;
  }

  private static String sorted(Collection<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }
}
