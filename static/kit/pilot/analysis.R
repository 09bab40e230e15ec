# How a pilot of Saqbol is counted (protocol: pilot.html). Base R alone, no packages.
#
#   Rscript analysis.R FOLDER
#
# FOLDER has the tables that teachers saved from their class reports (CSV, any language, either form) and classes.csv: the
# name of each table (file), its school, and whether the class began ("now") or waited ("wait"); and in the column later, which
# may be missing, the table that a class that began saved after its third check. labels.csv lies beside this script.
# Written there: results.csv, one row a measure; and lasted.csv where classes have a third check.
#
#   effect     how much more the classes that began have grown than those that waited, in percentage points, within schools
#   low, high  its 95 % confidence interval (Student's t of the linear model)
#   p          two-sided, of the same model
#   p_lots     the share of all lots that could have been drawn within the schools with an effect as far from zero: it rests
#              on nothing but the lots. With few classes it cannot be small.
#
# The model: difference ~ school + arm, weighted by pupils. A class is one observation, because classes were drawn by lot.
#
# lasted.csv is no effect. At the third check nobody waits any more, so there is nobody to compare with: it says what the
# classes that began have still grown by, whatever the reason (they are older, and they have met such questions before).
#
#   second       from the first check to the second, in percentage points, in the classes that have a third
#   third        from the first check to the third; low, high  its 95 % confidence interval
#   since        third - second: what came or went since the lessons ended; since_low, since_high  its interval
#
# The model: difference ~ school with schools counting alike, weighted by pupils; a class is one observation again.

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1 || !dir.exists(arguments[1])) {
  stop("say which folder has the tables and classes.csv: Rscript analysis.R FOLDER", call. = FALSE)
}
folder <- arguments[1]
script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))[1]
labels <- read.csv(file.path(dirname(script), "labels.csv"), encoding = "UTF-8")

# A table as rows of texts. Kazakh and Russian tables have semicolons and decimal commas, English ones commas and points.
cells <- function(path) {
  lines <- readLines(path, encoding = "UTF-8", warn = FALSE)
  lines[1] <- sub("^\ufeff", "", lines[1])
  between <- if (grepl('^"([^"]|"")*";', lines[1])) ";" else ","
  rows <- lapply(lines, function(line) {
    if (line == "") character(0) else scan(text = line, what = "", sep = between, quote = "\"", quiet = TRUE)
  })
  list(rows = rows, decimal = if (between == ";") "," else ".")
}

number <- function(text, decimal) as.numeric(sub(decimal, ".", text, fixed = TRUE))

# The change of each measure from the check before to another one ("exit" or "delayed"); NA where the report has none.
changes <- function(file, check) {
  path <- file.path(folder, file)
  if (!file.exists(path)) stop("classes.csv names a table that is not there: ", file, call. = FALSE)
  table <- cells(path)
  first <- vapply(table$rows, function(row) if (length(row)) row[1] else "", "")
  lang <- which(labels$change %in% first)
  if (length(lang) == 0) {
    stop(file, " has no change from check to check: fewer than five pupils handed in both, or it is no class report", call. = FALSE)
  }
  words <- labels[lang[1], ]
  measures <- c("noticed", "trusted", "right")
  found <- lapply(measures, function(measure) {
    row <- which(first == paste0(words[[check]], ": ", words[[measure]]))
    if (length(row) == 0) return(c(NA, NA))
    values <- table$rows[[row[1]]]
    c(number(values[5], table$decimal), number(values[2], table$decimal))
  })
  data.frame(
    measure = measures,
    difference = vapply(found, `[`, 0, 1),
    pupils = vapply(found, `[`, 0, 2)
  )
}

# Schools are names, whatever they look like: many are numbers.
classes <- read.csv(file.path(folder, "classes.csv"), strip.white = TRUE, colClasses = "character")
if (!all(c("file", "school", "arm") %in% names(classes)) || !all(classes$arm %in% c("now", "wait"))) {
  stop("classes.csv has the columns file, school and arm; arm is now or wait", call. = FALSE)
}
if (is.null(classes$later)) classes$later <- ""
if (any(classes$later != "" & classes$arm == "wait")) {
  stop("classes.csv: a class that waited has no third check to count; leave its later empty", call. = FALSE)
}
rows <- do.call(rbind, lapply(seq_len(nrow(classes)), function(at) {
  cbind(classes[at, c("file", "school", "arm")], changes(classes$file[at], "exit"), row.names = NULL)
}))
rows$arm <- factor(rows$arm, levels = c("wait", "now"))

model <- function(data) {
  several <- length(unique(data$school)) > 1
  lm(if (several) difference ~ school + arm else difference ~ arm, data = data, weights = pupils)
}

# Every way in which as many classes of each school could have been drawn.
lots <- function(data) {
  ways <- list(integer(0))
  for (school in unique(data$school)) {
    here <- which(data$school == school)
    began <- combn(length(here), sum(data$arm[here] == "now"), simplify = FALSE)
    ways <- unlist(lapply(ways, function(way) lapply(began, function(chosen) c(way, here[chosen]))), recursive = FALSE)
  }
  ways
}

results <- do.call(rbind, lapply(unique(rows$measure), function(measure) {
  data <- rows[rows$measure == measure & !is.na(rows$difference), ]
  enough <- length(unique(data$arm)) == 2 && nrow(data) - length(unique(data$school)) - 1 >= 1
  if (!enough) return(data.frame(measure, classes = nrow(data), pupils = sum(data$pupils), effect = NA, low = NA, high = NA, p = NA, p_lots = NA))
  fit <- model(data)
  effect <- coef(fit)[["armnow"]]
  interval <- confint(fit)["armnow", ]
  p_lots <- NA
  count <- prod(vapply(split(data$arm == "now", data$school), function(began) choose(length(began), sum(began)), 0))
  if (count <= 20000) {
    ways <- lots(data)
    drawn <- vapply(ways, function(way) {
      data$arm <- factor(ifelse(seq_len(nrow(data)) %in% way, "now", "wait"), levels = c("wait", "now"))
      coef(model(data))[["armnow"]]
    }, 0)
    p_lots <- mean(abs(drawn) >= abs(effect) - 1e-9)
  }
  data.frame(
    measure, classes = nrow(data), pupils = sum(data$pupils), effect, low = interval[[1]], high = interval[[2]],
    p = summary(fit)$coefficients["armnow", "Pr(>|t|)"], p_lots
  )
}))
write.csv(results, file.path(folder, "results.csv"), row.names = FALSE)
shown <- results
shown[-1] <- lapply(shown[-1], round, 3)
print(shown, row.names = FALSE)

# What lasted, of the classes that began. Schools count alike, so the mean is the one of these schools.
mean_of <- function(data, what) {
  data$value <- data[[what]]
  several <- length(unique(data$school)) > 1
  data$school <- factor(data$school)
  fit <- if (several) {
    lm(value ~ school, data = data, weights = pupils, contrasts = list(school = "contr.sum"))
  } else {
    lm(value ~ 1, data = data, weights = pupils)
  }
  interval <- if (fit$df.residual >= 1) confint(fit)["(Intercept)", ] else c(NA, NA)
  c(coef(fit)[["(Intercept)"]], interval[[1]], interval[[2]])
}

third <- which(classes$later != "")
if (length(third)) {
  rows <- do.call(rbind, lapply(third, function(at) {
    second <- changes(classes$later[at], "exit")
    delayed <- changes(classes$later[at], "delayed")
    if (all(is.na(delayed$difference))) {
      message(classes$later[at], " has no third check: fewer than five pupils handed it in. It is left out.")
    }
    data.frame(
      school = classes$school[at], measure = delayed$measure, pupils = delayed$pupils,
      second = second$difference, third = delayed$difference, since = delayed$difference - second$difference
    )
  }))
  lasted <- do.call(rbind, lapply(unique(rows$measure), function(measure) {
    data <- rows[rows$measure == measure & !is.na(rows$since), ]
    if (nrow(data) == 0) {
      return(data.frame(measure, classes = 0, pupils = 0, second = NA, third = NA, low = NA, high = NA, since = NA, since_low = NA, since_high = NA))
    }
    third <- mean_of(data, "third")
    since <- mean_of(data, "since")
    data.frame(
      measure, classes = nrow(data), pupils = sum(data$pupils), second = mean_of(data, "second")[1],
      third = third[1], low = third[2], high = third[3], since = since[1], since_low = since[2], since_high = since[3]
    )
  }))
  write.csv(lasted, file.path(folder, "lasted.csv"), row.names = FALSE)
  cat("\nWhat the classes that began have kept. Nobody waited any more, so this is no effect:\n")
  shown <- lasted
  shown[-1] <- lapply(shown[-1], round, 3)
  print(shown, row.names = FALSE)
}
