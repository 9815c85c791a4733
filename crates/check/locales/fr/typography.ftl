### typography
