### grammar
