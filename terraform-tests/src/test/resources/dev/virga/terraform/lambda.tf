terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "team" {
  default = "a"
}

# Which of the archives beside this file is deployed.
variable "code" {
  default = "one"
}

variable "memory" {
  default = 128
}

variable "retries" {
  default = 1
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true

  default_tags {
    tags = {
      Team = var.team
    }
  }

  endpoints {
    iam    = "ENDPOINT"
    lambda = "ENDPOINT"
    logs   = "ENDPOINT"
    sts    = "ENDPOINT"
  }
}

resource "aws_iam_role" "app" {
  name = "tf-lambda"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_cloudwatch_log_group" "app" {
  name              = "/aws/lambda/tf-app"
  retention_in_days = 7
}

# Code from an archive, with a layer.

resource "aws_lambda_layer_version" "words" {
  layer_name               = "tf-words"
  description              = "words to say"
  filename                 = "${path.module}/layer.zip"
  source_code_hash         = filebase64sha256("${path.module}/layer.zip")
  compatible_runtimes      = ["python3.12", "python3.13"]
  compatible_architectures = ["x86_64"]
  license_info             = "Apache-2.0"
}

resource "aws_lambda_layer_version_permission" "words" {
  layer_name     = aws_lambda_layer_version.words.layer_name
  version_number = aws_lambda_layer_version.words.version
  statement_id   = "neighbour"
  action         = "lambda:GetLayerVersion"
  principal      = "210987654321"
}

resource "aws_lambda_function" "app" {
  function_name                  = "tf-app"
  description                    = "says what it was told"
  role                           = aws_iam_role.app.arn
  runtime                        = "python3.12"
  handler                        = "app.handler"
  filename                       = "${path.module}/${var.code}.zip"
  source_code_hash               = filebase64sha256("${path.module}/${var.code}.zip")
  layers                         = [aws_lambda_layer_version.words.arn]
  memory_size                    = var.memory
  timeout                        = 20
  publish                        = true
  reserved_concurrent_executions = 20

  environment {
    variables = {
      TEAM = var.team
    }
  }

  ephemeral_storage {
    size = 1024
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format            = "JSON"
    application_log_level = "INFO"
    system_log_level      = "WARN"
  }

  depends_on = [aws_cloudwatch_log_group.app]
}

resource "aws_lambda_runtime_management_config" "app" {
  function_name     = aws_lambda_function.app.function_name
  update_runtime_on = "FunctionUpdate"
}

resource "aws_lambda_function_recursion_config" "app" {
  function_name  = aws_lambda_function.app.function_name
  recursive_loop = var.team == "a" ? "Terminate" : "Allow"
}

# What callers see of it.

resource "aws_lambda_alias" "live" {
  name             = "live"
  description      = "what callers see"
  function_name    = aws_lambda_function.app.function_name
  function_version = aws_lambda_function.app.version
}

resource "aws_lambda_provisioned_concurrency_config" "live" {
  function_name                     = aws_lambda_function.app.function_name
  qualifier                         = aws_lambda_alias.live.name
  provisioned_concurrent_executions = 1
}

resource "aws_lambda_function_event_invoke_config" "live" {
  function_name                = aws_lambda_function.app.function_name
  qualifier                    = aws_lambda_alias.live.name
  maximum_event_age_in_seconds = 60
  maximum_retry_attempts       = var.retries

  destination_config {
    on_failure {
      destination = aws_lambda_function.shell.arn
    }
  }
}

resource "aws_lambda_permission" "bucket" {
  statement_id   = "bucket"
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.app.function_name
  qualifier      = aws_lambda_alias.live.name
  principal      = "s3.amazonaws.com"
  source_arn     = "arn:aws:s3:::tf-photos"
  source_account = "123456789012"
}

resource "aws_lambda_permission" "neighbour" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.app.arn
  principal     = "arn:aws:iam::210987654321:root"
}

resource "aws_lambda_function_url" "live" {
  function_name      = aws_lambda_function.app.function_name
  qualifier          = aws_lambda_alias.live.name
  authorization_type = "NONE"

  cors {
    allow_credentials = true
    allow_origins     = ["https://example.com"]
    allow_methods     = ["GET", "POST"]
    allow_headers     = ["content-type"]
    expose_headers    = ["date"]
    max_age           = var.team == "a" ? 60 : 120
  }
}

# A command in an image.

resource "aws_lambda_function" "shell" {
  function_name = "tf-shell"
  role          = aws_iam_role.app.arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.us-east-1.amazonaws.com/tf-shell:1"
  timeout       = 20

  image_config {
    entry_point = ["/bin/sh", "-c"]
    command     = ["echo \"{\\\"team\\\":\\\"$TEAM\\\"}\""]
  }

  environment {
    variables = {
      TEAM = var.team
    }
  }
}

output "url" {
  value = aws_lambda_function_url.live.function_url
}

output "version" {
  value = aws_lambda_function.app.version
}
