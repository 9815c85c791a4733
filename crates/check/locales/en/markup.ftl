### markup
