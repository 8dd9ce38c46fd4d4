import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// One cheap call of each protocol.
enum Calls {
  GET_CALLER_IDENTITY("STS GetCallerIdentity", "query") {
    @Override
    Request request(int number) {
      return Request.form("sts", "Action=GetCallerIdentity&Version=2011-06-15");
    }
  },
  DESCRIBE_VPCS("EC2 DescribeVpcs", "ec2") {
    @Override
    Request request(int number) {
      return Request.form("ec2", "Action=DescribeVpcs&Version=2016-11-15");
    }
  },
  DESCRIBE_CLUSTERS("ECS DescribeClusters", "awsJson") {
    @Override
    Request request(int number) {
      return Request.target("ecs", ECS + "DescribeClusters", "{}");
    }
  },
  PUT_LOG_EVENTS("Logs PutLogEvents, one event", "awsJson") {
    @Override
    Request request(int number) {
      return Request.target(
          "logs",
          LOGS + "PutLogEvents",
          "{\"logGroupName\":\"bench\",\"logStreamName\":\"%d\",\"logEvents\":[{\"timestamp\":%d,\"message\":\"a line of output as a task writes it\"}]}"
              .formatted(number, System.currentTimeMillis()));
    }
  },
  DESCRIBE_FILE_SYSTEMS("EFS DescribeFileSystems", "restJson") {
    @Override
    Request request(int number) {
      return Request.get("elasticfilesystem", "/2015-02-01/file-systems");
    }
  },
  HEAD_OBJECT("S3 HeadObject", "restXml") {
    @Override
    Request request(int number) {
      return new Request("s3", "HEAD", OBJECT, Map.of(), new byte[0]);
    }
  },
  GET_OBJECT("S3 GetObject, 1 KiB", "restXml") {
    @Override
    Request request(int number) {
      return Request.get("s3", OBJECT);
    }
  },
  PUT_OBJECT("S3 PutObject, 1 KiB", "restXml") {
    @Override
    Request request(int number) {
      return new Request("s3", "PUT", "/bench/" + number, Map.of(), KIBIBYTE);
    }
  };

  static final String ECS = "AmazonEC2ContainerServiceV20141113.";
  static final String LOGS = "Logs_20140328.";
  private static final String OBJECT = "/bench/object";
  private static final byte[] KIBIBYTE = "0123456789abcdef".repeat(64).getBytes(StandardCharsets.US_ASCII);

  private final String title;
  private final String protocol;

  Calls(String title, String protocol) {
    this.title = title;
    this.protocol = protocol;
  }

  /// What the connection of a number sends.
  abstract Request request(int number);

  String title() {
    return title + " (" + protocol + ")";
  }

  /// Makes what the calls are about.
  ///
  /// @param connections how many there will be at most
  static void prepare(Server server, int connections) throws IOException {
    try (var connection = new Connection(server.port())) {
      connection.post("ecs", ECS + "CreateCluster", "{}");
      connection.post("logs", LOGS + "CreateLogGroup", "{\"logGroupName\":\"bench\"}");
      for (int i = 0; i < connections; i++) {
        connection.post(
            "logs",
            LOGS + "CreateLogStream",
            "{\"logGroupName\":\"bench\",\"logStreamName\":\"" + i + "\"}");
      }
      connection.call(new Request("s3", "PUT", "/bench", Map.of(), new byte[0]));
      connection.call(new Request("s3", "PUT", OBJECT, Map.of(), KIBIBYTE));
    }
  }
}
