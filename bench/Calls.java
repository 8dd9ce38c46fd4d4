import java.io.IOException;

/// The calls that are measured.
enum Calls {
  GET_CALLER_IDENTITY("STS GetCallerIdentity") {
    @Override
    void call(Connection connection, int number) throws IOException {
      connection.post(
          "sts",
          "application/x-www-form-urlencoded; charset=utf-8",
          "",
          "Action=GetCallerIdentity&Version=2011-06-15");
    }
  },
  DESCRIBE_CLUSTERS("ECS DescribeClusters") {
    @Override
    void call(Connection connection, int number) throws IOException {
      connection.post("ecs", JSON, ECS + "DescribeClusters", "{}");
    }
  },
  PUT_LOG_EVENTS("Logs PutLogEvents, one event, a stream per connection") {
    @Override
    void call(Connection connection, int number) throws IOException {
      connection.post(
          "logs",
          JSON,
          LOGS + "PutLogEvents",
          "{\"logGroupName\":\"bench\",\"logStreamName\":\"%d\",\"logEvents\":[{\"timestamp\":%d,\"message\":\"a line of output as a task writes it\"}]}"
              .formatted(number, System.currentTimeMillis()));
    }
  };

  static final String JSON = "application/x-amz-json-1.1";
  static final String ECS = "AmazonEC2ContainerServiceV20141113.";
  static final String LOGS = "Logs_20140328.";

  private final String title;

  Calls(String title) {
    this.title = title;
  }

  abstract void call(Connection connection, int number) throws IOException;

  String title() {
    return title;
  }

  static void prepareLogs(Server server, int streams) throws IOException {
    try (var connection = new Connection(server.port())) {
      connection.post("logs", JSON, LOGS + "CreateLogGroup", "{\"logGroupName\":\"bench\"}");
      for (int i = 0; i < streams; i++) {
        connection.post(
            "logs",
            JSON,
            LOGS + "CreateLogStream",
            "{\"logGroupName\":\"bench\",\"logStreamName\":\"" + i + "\"}");
      }
    }
  }
}
